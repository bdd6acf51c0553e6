package vn.doichieu.extractors.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * The head of an annex or of a form in it: "PHỤ LỤC II: TIẾN ĐỘ", "PHỤ LỤC THỐNG KÊ", "Biểu số 2: Kết quả". A form has no
 * number of its own in the outline; its line is its title.
 *
 * @param form     whether it is a form, which belongs to the annex above it
 * @param number   of an annex, with its word
 * @param titleAt  offset of the title in the line
 */
record AnnexLine(boolean form, Optional<String> number, int titleAt) {
    private static final String ORDINAL = "(?:số )?(?:[ivx]+|\\d+[a-z]?)(?![\\p{L}\\d/])";
    private static final Pattern ANNEX = Pattern.compile("^phụ lục(?: (?:số )?(" + ORDINAL + "))?(?:[.:]|$| ?[-–] | )");
    private static final Pattern FORM =
            Pattern.compile("^biểu(?: mẫu| thống kê| số liệu)? " + ORDINAL + "(?:[.:]|$| ?[-–] | )");

    /** Reads a line; empty where it is none. */
    static Optional<AnnexLine> of(HeadingLine line) {
        String first = line.text().isEmpty() ? "" : line.text().substring(0, 1);
        if (!first.equalsIgnoreCase("p") && !first.equalsIgnoreCase("b")) {
            return Optional.empty();
        }
        String folded = Folding.fold(line.text());
        if (FORM.matcher(folded).lookingAt()) {
            return Optional.of(new AnnexLine(true, Optional.empty(), 0));
        }
        Matcher annex = ANNEX.matcher(folded);
        if (!annex.lookingAt()) {
            return Optional.empty();
        }
        boolean bare = annex.end() == folded.length();
        if (annex.group(1) != null || bare) {
            int end = bare && annex.group(1) == null ? folded.length() : annex.end(1);
            String number = line.text().substring(0, end).replaceFirst("[\\s.:]+$", "");
            return Optional.of(new AnnexLine(false, Optional.of(number), pastBlanks(folded, annex.end())));
        }
        boolean head = line.isInCapitals() || line.isSetApart();
        return head ? Optional.of(new AnnexLine(false, Optional.empty(), 0)) : Optional.empty();
    }

    private static int pastBlanks(String text, int at) {
        int past = at;
        while (past < text.length() && " -–".indexOf(text.charAt(past)) >= 0) {
            past++;
        }
        return past;
    }
}
