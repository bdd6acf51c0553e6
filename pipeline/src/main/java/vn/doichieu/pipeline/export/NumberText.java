package vn.doichieu.pipeline.export;

import java.math.BigDecimal;

/** Writes numbers as people of the language write them: 1.234,5 in Vietnamese, 1,234.5 in English. */
public final class NumberText {

    private final char thousands;
    private final char decimal;

    public NumberText(Language language) {
        this.thousands = language.isEnglish() ? ',' : '.';
        this.decimal = language.isEnglish() ? '.' : ',';
    }

    /** All digits of the value, its decimals as stated; no exponent. */
    public String of(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(thousands);
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(decimal).append(plain, point + 1, plain.length()).toString();
    }
}
