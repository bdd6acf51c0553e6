package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/** Orders the words around a number by how surely they name what it measures. */
final class Readings {
    /** Before a share these leave the words before it in charge: "tỷ lệ giải ngân đạt 87,19% so với tổng vốn". */
    private static final List<String> COMPARISONS = List.of(
            "so", "trên tổng", "tổng", "kế hoạch", "dự toán", "chỉ tiêu", "theo", "tính", "trong", "trở lên", "(");

    /** Another thing that there was none of. */
    private static final Pattern NEXT_ZERO =
            Pattern.compile(" (?:và|cũng|hay|song|nhưng) (?:cũng )?(?:không|chưa)(?!\\p{L})");

    private static final List<String> LEADS_ON =
            List.of("đạt", "tỷ lệ", "chiếm", "là", "bằng", "mức", "trên", "dưới", "từ", "lên", ":", "=");

    private Readings() {}

    /**
     * Readings of one number, best first; never empty.
     *
     * @param ratio     whether it is counted out of another
     * @param own       words before the number that no other number shares
     * @param inherited head taken over where it has none of its own
     * @param subject   what the clause before it speaks of
     * @param noun      its counting noun, or the whole phrase of a zero in words
     * @param following noun phrase after it
     * @param extended  what follows up to the end of the clause
     */
    static List<String> of(
            Mention mention,
            boolean ratio,
            String own,
            String inherited,
            String subject,
            String noun,
            String following,
            String extended) {
        String ownHead = LabelText.lastSegment(own);
        String head = LabelText.lastSegment(inherited);
        if (mention.kind() == MentionKind.ZERO && FunctionWords.contentSyllables(noun) > 2) {
            return distinct(noun + " " + NEXT_ZERO.split(following, 2)[0]);
        }
        boolean followed = isNamed(following);
        if (mention.kind() == MentionKind.PERCENT && followed && !leadsOn(own)) {
            boolean rateBefore = ownHead.contains("tỷ lệ") || FunctionWords.contentSyllables(ownHead) < 6;
            String before = own.isBlank() ? head : ownHead;
            return rateBefore ? distinct(following, before + " " + following) : distinct(following);
        }
        if (ratio) {
            return distinct(
                    ownHead + " " + noun, ownHead + " " + noun + " " + following, head + " " + noun + " " + following);
        }
        boolean sizedBefore = mention.kind() == MentionKind.MEASURE || mention.kind() == MentionKind.MONEY;
        if (sizedBefore && FunctionWords.contentSyllables(own) > 1) {
            return distinct(ownHead + " " + noun, ownHead + " " + noun + " " + extended, head + " " + noun);
        }
        return distinct(
                ownHead + " " + noun + " " + following,
                head + " " + noun + " " + following,
                noun + " " + extended,
                subject + " " + ownHead + " " + noun + " " + following);
    }

    /**
     * Whether what is measured is named after the number, over commas: "đăng tải 134 văn bản, bài viết trên Cổng thông
     * tin", "bảo đảm 100% TTHC được tiếp nhận, trả kết quả tại Trung tâm".
     *
     * @param follows whether another number stands before it in the sentence
     */
    static boolean namedAfter(Mention mention, String own, boolean follows) {
        long named = FunctionWords.contentSyllables(LabelText.lastSegment(own));
        boolean share = mention.kind() == MentionKind.PERCENT;
        boolean leadsOn = leadsOn(own);
        return share ? !leadsOn && !(follows && named == 0) : !leadsOn && named < 3 && (!follows || named > 0);
    }

    /** Whether the words after a share name what is shared. */
    static boolean isNamed(String following) {
        return FunctionWords.contentSyllables(following) > 1
                && COMPARISONS.stream().noneMatch(following::startsWith);
    }

    private static boolean leadsOn(String own) {
        String words = own.stripTrailing();
        return LEADS_ON.stream().anyMatch(words::endsWith);
    }

    private static List<String> distinct(String... readings) {
        return Stream.of(readings).map(LabelText::squeeze).distinct().toList();
    }
}
