package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.quantity.Mention;

/**
 * Tells, of the numbers of one block, those of an earlier time than another: of "Năm 2024 tiếp nhận 900 hồ sơ; năm 2025
 * tiếp nhận 980 hồ sơ" the first. The time must open the words that lead to the number.
 */
final class EarlierTimes {
    private static final Pattern OPENS = Pattern.compile(
            "^[^\\p{L}\\d]*(?:(?:trong|riêng|của|tính|đến|sang|còn|và|nếu|thì) )*"
                    + "(?:(?:quý (?<quarter>iv|iii|ii|i)(?!\\p{L})(?:[ /]|năm)*(?<of>20\\d\\d)?)|năm (?<year>20\\d\\d))");

    /** What is said of a time to come. */
    private static final Pattern TO_COME =
            Pattern.compile("kế hoạch|phấn đấu|dự kiến|chỉ tiêu|mục tiêu|dự toán|đề nghị");

    /** Says so of a number, in the words of {@link Label#elsewhere}. */
    static final String EARLIER = "kỳ trước";

    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

    /** A quarter of 1 to 4, 0 where none is told; a year, 0 where none is told. */
    private record Time(int year, int quarter, boolean isToCome) {
        boolean isBefore(Time other) {
            boolean sameYear = year == other.year || year == 0 || other.year == 0;
            return !other.isToCome && (sameYear ? quarter > 0 && quarter < other.quarter : year < other.year);
        }
    }

    private final List<Optional<Time>> times = new ArrayList<>();

    /**
     * Takes the numbers of the block.
     *
     * @param folded folded text of the report
     */
    EarlierTimes(String folded, List<Mention> quantities, BlockSentences sentences) {
        int end = 0;
        for (Mention mention : quantities) {
            int start = mention.span().start();
            int clause = sentences.clauseAt(start).start();
            Optional<Time> told = time(folded.substring(Math.min(start, Math.max(clause, end)), start));
            boolean goesOn = told.isEmpty() && end > clause;
            times.add(goesOn ? times.get(times.size() - 1) : told);
            end = Math.max(end, mention.span().end());
        }
    }

    private static Optional<Time> time(String lead) {
        Matcher opens = OPENS.matcher(lead);
        if (!opens.find()) {
            return Optional.empty();
        }
        String year = opens.group("year") == null ? opens.group("of") : opens.group("year");
        String quarter = opens.group("quarter");
        return Optional.of(new Time(
                year == null ? 0 : Integer.parseInt(year),
                quarter == null ? 0 : 1 + QUARTERS.indexOf(quarter),
                TO_COME.matcher(lead).find()));
    }

    /** Whether words only tell a time: ", đến quý III đạt" goes on with what the number before it is about. */
    static boolean isOnlyTime(String own) {
        Matcher opens = OPENS.matcher(own);
        return opens.find() && FunctionWords.onlyTies(own.substring(opens.end()));
    }

    /** Whether a later time than that of the number is told of another. */
    boolean isEarlier(int index) {
        return times.get(index).stream()
                .anyMatch(time -> times.stream().flatMap(Optional::stream).anyMatch(time::isBefore));
    }
}
