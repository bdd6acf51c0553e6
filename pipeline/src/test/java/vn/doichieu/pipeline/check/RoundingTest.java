package vn.doichieu.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "99.56, 2, 8785, 8823, TRUNCATED",
        "99.57, 2, 8785, 8823, HOLDS",
        "99.56, 2, 8747, 8785, TRUNCATED",
        "99.57, 2, 8747, 8785, HOLDS",
        "0.44, 2, 38, 8785, NEAR",
        "0.43, 2, 38, 8785, HOLDS",
        "72.5, 1, 6397, 8823, HOLDS",
        "98.14, 2, 4816, 4907, TRUNCATED",
        "98.15, 2, 4816, 4907, HOLDS",
        "99.81, 2, 2139, 2143, HOLDS",
        "0.19, 2, 4, 2143, HOLDS",
        "84.04, 2, 1801, 2143, HOLDS",
        "84.04, 2, 1801, 2182, FAILS",
        "82.54, 2, 1801, 2182, HOLDS",
        "21.9, 1, 1475, 7026, FAILS",
        "21.0, 1, 1475, 7026, HOLDS",
        "20.9, 1, 1475, 7026, TRUNCATED",
        "99.83, 2, 5312, 5462, FAILS",
        "29.6, 1, 1619, 5462, HOLDS",
        "70.4, 1, 3843, 5462, HOLDS",
        "99.3, 1, 5361, 5399, HOLDS",
        "0.7, 1, 38, 5399, HOLDS",
        "97.36, 2, 27335, 28077, HOLDS",
        "86.4, 1, 1523, 1762, HOLDS",
        "60.27, 2, 2454, 4072, HOLDS",
        "49.93, 2, 1132, 2267, HOLDS",
        "85.76, 2, 1542, 1798, HOLDS",
        "87.19, 2, 65049, 74603, HOLDS",
        "221.19, 2, 304784, 137790, HOLDS",
        "219.74, 2, 302784, 137790, HOLDS",
        "12.5, 1, 1, 8, HOLDS",
        "12, 0, 1, 8, HOLDS",
        "13, 0, 1, 8, HOLDS",
        "0.13, 2, 1, 800, HOLDS",
        "0.12, 2, 1, 800, HOLDS",
        "33.4, 1, 1, 3, NEAR",
        "33.2, 1, 1, 3, FAILS",
        "100, 0, 29, 29, HOLDS",
        "100, 0, 2990, 2996, HOLDS",
        "100, 0, 95, 96, FAILS",
        "0, 0, 0, 12, HOLDS",
        "96.42, 2, 27, 28, TRUNCATED",
    })
    void judges_a_share_by_its_printed_decimals(
            BigDecimal stated, int decimals, BigDecimal numerator, BigDecimal denominator, Rounding verdict) {
        assertThat(Rounding.of(stated, decimals, Interval.point(numerator), Interval.point(denominator)))
                .isEqualTo(verdict);
    }
}
