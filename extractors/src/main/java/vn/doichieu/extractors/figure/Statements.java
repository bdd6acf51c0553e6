package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/** Tells quantities that state something about the ward from those that do not. */
final class Statements {
    /** Units of time measure terms and durations, not results. */
    private static final Set<String> TIME = Set.of("giờ", "phút", "ngày", "tháng", "năm");
    /** A zero in words this near after a number in digits describes what that number counts. */
    private static final int NEAR = 60;

    /** "diện tích theo hướng dẫn của tỉnh là 150-200 m²": a rule made by others. */
    private static final Pattern STANDARD = Pattern.compile(
            "(?<!\\p{L})theo (?:hướng dẫn|quy định|tiêu chuẩn|định mức)"
                    + "(?: của(?: \\p{L}+){1,4})?(?: (?:là|từ|phải|tối thiểu|ít nhất|đạt))* (?:\\d[\\d.,]* ?(?:m2|m²)? ?(?:[-–]|đến) ?)?$");

    /** "trong 12 đơn vị không có đơn vị nào": none of those counted. */
    private static final Pattern OUT_OF = Pattern.compile("(?<!\\p{L})[Tt]rong(?: tổng)?(?: số)?$");

    private static final int STANDARD_REACH = 90;

    private static final Pattern NUMBER_NEXT = Pattern.compile("\\s*[:(]\\s*\\d");

    private Statements() {}

    /**
     * Whether the mention becomes a figure.
     *
     * @param before statements before it in the same block
     */
    static boolean isStatement(String text, Mention mention, List<Mention> before) {
        boolean duration = mention.measureUnit().filter(TIME::contains).isPresent();
        return mention.kind().isQuantity()
                && !duration
                && !isMaximum(mention, before)
                && !isStandard(text, mention)
                && !describesCounted(text, mention, before);
    }

    private static boolean isStandard(String text, Mention mention) {
        int start = mention.span().start();
        return mention.kind() == MentionKind.MEASURE
                && STANDARD.matcher(text.substring(Math.max(0, start - STANDARD_REACH), start))
                        .find();
    }

    /** "100" in "95,66/100 điểm" says nothing of the ward. */
    private static boolean isMaximum(Mention mention, List<Mention> before) {
        return mention.kind() == MentionKind.SCORE
                && before.stream()
                        .anyMatch(earlier ->
                                earlier.whole().filter(mention.span()::equals).isPresent());
    }

    /**
     * "33 thủ tục cấp xã chưa có dịch vụ công trực tuyến", "chưa có dịch vụ công trực tuyến: 33 thủ tục": words that say
     * what the number beside them counts, no zero of its own.
     */
    private static boolean describesCounted(String text, Mention mention, List<Mention> before) {
        if (mention.kind() != MentionKind.ZERO) {
            return false;
        }
        if (NUMBER_NEXT
                .matcher(text)
                .region(mention.span().end(), text.length())
                .lookingAt()) {
            return true;
        }
        if (before.isEmpty()) {
            return false;
        }
        Mention last = before.get(before.size() - 1);
        int start = last.span().start();
        boolean outOfThem = OUT_OF.matcher(
                        text.substring(Math.max(0, start - NEAR), start).stripTrailing())
                .find();
        if (last.kind() == MentionKind.ZERO || outOfThem) {
            return false;
        }
        String between = text.substring(last.span().end(), mention.span().start());
        return between.length() < NEAR && between.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
    }
}
