package vn.doichieu.pipeline.corpus;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a quote where its digits leave no doubt; everything else must be given by the annotator. */
final class StatedValue {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?\\s*(tỷ|triệu|nghìn|ngàn)?");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "tỷ", new BigDecimal("1000000000"),
            "triệu", new BigDecimal("1000000"),
            "nghìn", new BigDecimal("1000"),
            "ngàn", new BigDecimal("1000"));

    private StatedValue() {}

    /**
     * "5.462 hồ sơ" is 5462, "29,6%" is 29.6, "9 tỷ 322 triệu đồng" is 9322000000.
     *
     * @throws SourceException where there is no number, or several that are not the scales of one amount
     */
    static BigDecimal of(String quote) {
        String counted = quote.replaceAll("\\s*(m2|km2)$", "");
        Matcher number = NUMBER.matcher(counted);
        BigDecimal sum = BigDecimal.ZERO;
        int found = 0;
        boolean allScaled = true;
        while (number.find()) {
            found++;
            allScaled &= number.group(3) != null;
            sum = sum.add(amount(number));
        }
        if (found == 0 || (found > 1 && !allScaled)) {
            throw new SourceException("give the value, as in [[" + quote + "=0|…]]");
        }
        return sum;
    }

    private static BigDecimal amount(Matcher number) {
        String decimals = number.group(2) == null ? "" : number.group(2).replace(',', '.');
        BigDecimal value = new BigDecimal(number.group(1).replace(".", "") + decimals);
        return number.group(3) == null ? value : plain(value.multiply(SCALES.get(number.group(3))));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
