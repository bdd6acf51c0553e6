package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.Optional;

/** A typing slip that turns one number into another. */
enum DigitSlip {
    SWAPPED("đảo hai chữ số liền nhau", "two neighbouring digits swapped"),
    DROPPED("thiếu một chữ số", "one digit dropped"),
    ADDED("thừa một chữ số", "one digit too many");

    private final String vi;
    private final String en;

    DigitSlip(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    Message words() {
        return new Message(vi, en);
    }

    /** The slip by which {@code right} came to be written as {@code written}, if it is one. */
    static Optional<DigitSlip> between(BigDecimal written, BigDecimal right) {
        if (written.signum() <= 0 || right.signum() <= 0) {
            return Optional.empty();
        }
        int scale = Math.max(
                written.stripTrailingZeros().scale(), right.stripTrailingZeros().scale());
        String wrong = digits(written, scale);
        String meant = digits(right, scale);
        if (wrong.length() == meant.length()) {
            return isSwapped(wrong, meant) ? Optional.of(SWAPPED) : Optional.empty();
        }
        if (Math.min(wrong.length(), meant.length()) < 2) {
            return Optional.empty();
        }
        if (wrong.length() + 1 == meant.length() && lacksOne(wrong, meant)) {
            return Optional.of(DROPPED);
        }
        return wrong.length() == meant.length() + 1 && lacksOne(meant, wrong) ? Optional.of(ADDED) : Optional.empty();
    }

    private static String digits(BigDecimal value, int scale) {
        return value.setScale(scale).unscaledValue().toString();
    }

    private static boolean isSwapped(String wrong, String meant) {
        for (int i = 0; i + 1 < wrong.length(); i++) {
            String swapped = wrong.substring(0, i) + wrong.charAt(i + 1) + wrong.charAt(i) + wrong.substring(i + 2);
            if (swapped.equals(meant) && !wrong.equals(meant)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lacksOne(String shorter, String longer) {
        for (int i = 0; i < longer.length(); i++) {
            if (shorter.equals(longer.substring(0, i) + longer.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
