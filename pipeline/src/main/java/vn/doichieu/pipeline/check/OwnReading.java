package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/** Other values a passage may stand for where our own reading, not the report, is at fault. */
final class OwnReading {
    private static final Pattern GROUP_BEFORE = Pattern.compile("(?<![\\d.,/])(\\d{1,3}) $");
    private static final Pattern PLAIN = Pattern.compile("\\d+");

    private OwnReading() {}

    /**
     * Another reading of a figure.
     *
     * @param cause why it may be the right one
     */
    record Repair(BigDecimal value, Message cause) {}

    static Optional<Repair> closing(ReportText text, Figure figure, BigDecimal needed) {
        return repairs(text, figure).stream()
                .filter(repair -> repair.value.compareTo(needed) == 0)
                .findFirst();
    }

    private static List<Repair> repairs(ReportText text, Figure figure) {
        Span number = figure.mention().numberSpan();
        String digits = text.quote(number);
        if (!PLAIN.matcher(digits).matches()) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        if (digits.length() > 1 && mayCarryNote(text, number)) {
            String shorter = digits.substring(0, digits.length() - 1);
            repairs.add(new Repair(
                    new BigDecimal(shorter),
                    new Message(
                            "Có thể do đọc: chữ số cuối của \"" + digits + "\" có thể là số chú thích dính vào "
                                    + shorter + ".",
                            "Perhaps our reading: the last digit of \"" + digits + "\" may be a footnote mark glued to "
                                    + shorter + ".")));
        }
        Matcher before = GROUP_BEFORE.matcher(text.text().substring(Math.max(0, number.start() - 6), number.start()));
        if (digits.length() == 3 && before.find()) {
            String joined = before.group(1) + digits;
            repairs.add(new Repair(
                    new BigDecimal(joined),
                    new Message(
                            "Có thể do đọc: \"" + before.group(1) + " " + digits + "\" có thể là một số " + joined
                                    + ".",
                            "Perhaps our reading: \"" + before.group(1) + " " + digits + "\" may be one number, "
                                    + joined + ".")));
        }
        return repairs;
    }

    private static boolean mayCarryNote(ReportText text, Span number) {
        boolean marked = text.noteMarks().stream().anyMatch(mark -> mark.end() == number.end());
        boolean endsPhrase = number.end() >= text.text().length()
                || ",.;:)\n".indexOf(text.text().charAt(number.end())) >= 0;
        return marked || endsPhrase;
    }
}
