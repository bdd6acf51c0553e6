package vn.doichieu.extractors.quantity;

import java.util.regex.Pattern;

/** Tells a minus sign before an amount from a bullet or a dash: "chậm -4,1%", "(-3)", "- 03 hồ sơ", "đúng hạn -99%". */
final class MinusSign {

    /** Words after which a share or sum can fall below zero. */
    private static final Pattern CHANGE =
            Pattern.compile("(?<!\\p{L})(?:tăng|giảm|chậm|chênh lệch|biến động|thay đổi|so với"
                    + "|bội chi|thâm hụt|cùng kỳ|âm)(?!\\p{L})(?!.*\\d).*[ :] ?$");

    private MinusSign() {}

    /** Whether the character right before the amount is a minus sign. */
    static boolean before(Passage passage, Amount amount) {
        int sign = amount.start() - 1;
        if (sign < 1 || passage.folded().charAt(sign) != '-') {
            return sign == 0 && passage.folded().charAt(0) == '-' && startsCell(passage, amount);
        }
        if (passage.folded().charAt(sign - 1) == '(') {
            return true;
        }
        boolean measured = amount.kind() != MentionKind.COUNT;
        return measured && CHANGE.matcher(passage.clauseBefore(sign)).find();
    }

    /** In a cell there are no bullets before shares. */
    private static boolean startsCell(Passage passage, Amount amount) {
        return passage.block().cell().isPresent() && amount.kind() == MentionKind.PERCENT;
    }
}
