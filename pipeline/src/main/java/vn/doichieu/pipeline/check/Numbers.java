package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.doichieu.extractors.figure.Figure;

/** Numbers as Vietnamese administrative texts print them: 2.143; 99,81%; 235 tỷ 407 triệu đồng. */
final class Numbers {
    private static final String MONEY = "đồng";
    private static final BigDecimal[] STEPS = {
        new BigDecimal(1_000_000_000L), new BigDecimal(1_000_000L), new BigDecimal(1_000L), BigDecimal.ONE
    };
    private static final String[] STEP_NAMES = {" tỷ ", " triệu ", " nghìn ", " "};

    private static final DecimalFormatSymbols SYMBOLS = symbols();

    private Numbers() {}

    /** Whether one is less than half of the other. */
    static boolean isOtherSize(BigDecimal one, BigDecimal other) {
        BigDecimal smaller = one.min(other);
        return smaller.add(smaller).compareTo(one.max(other)) < 0;
    }

    /** "2.143", "99,81"; no decimals beyond those the number has. */
    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return fixed(stripped, Math.max(0, stripped.scale()));
    }

    /** With exactly so many decimals, rounded half up: "21,0". */
    static String fixed(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS); // takes a copy
        int shown = Math.max(0, decimals);
        format.setMinimumFractionDigits(shown);
        format.setMaximumFractionDigits(shown);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }

    static String percent(BigDecimal value, int decimals) {
        return fixed(value, decimals) + "%";
    }

    /** "235 tỷ 407 triệu đồng". */
    static String money(BigDecimal dong) {
        StringBuilder words = new StringBuilder(dong.signum() < 0 ? "-" : "");
        BigDecimal rest = dong.abs();
        for (int i = 0; i < STEPS.length; i++) {
            BigDecimal[] split = rest.divideAndRemainder(STEPS[i]);
            if (split[0].signum() != 0) {
                words.append(plain(split[0])).append(STEP_NAMES[i]);
            }
            rest = split[1];
        }
        return (dong.signum() == 0 ? "0 " : words) + MONEY;
    }

    /** A value in its measure unit, the unit named only for shares and money. */
    static String inUnit(BigDecimal value, String measureUnit, int decimals) {
        return switch (measureUnit) {
            case MONEY -> money(value);
            case "%" -> percent(value, decimals);
            default -> decimals > 0 ? fixed(value, decimals) : plain(value);
        };
    }

    /** A value with its unit: "13 hồ sơ". */
    static String counted(BigDecimal value, String measureUnit) {
        String number = inUnit(
                value, measureUnit, Math.max(0, value.stripTrailingZeros().scale()));
        boolean named = measureUnit.isEmpty() || measureUnit.equals(MONEY) || measureUnit.equals("%");
        return named ? number : number + " " + measureUnit;
    }

    /** As the figure states it. */
    static String of(Figure figure) {
        return inUnit(figure.value(), unit(figure), figure.mention().decimals());
    }

    static String unit(Figure figure) {
        return figure.mention().measureUnit().orElse("");
    }
}
