package vn.doichieu.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2143; hồ sơ; 0; 2.143",
                "99.81; %; 2; 99,81%",
                "21; %; 1; 21,0%",
                "235407000000; đồng; -6; 235 tỷ 407 triệu đồng",
                "21738646640; đồng; 0; 21 tỷ 738 triệu 646 nghìn 640 đồng",
                "0; đồng; 0; 0 đồng",
                "9.9; điểm; 1; 9,9",
            })
    void writes_numbers_the_vietnamese_way(BigDecimal value, String unit, int decimals, String written) {
        assertThat(Numbers.inUnit(value, unit, decimals)).isEqualTo(written);
    }
}
