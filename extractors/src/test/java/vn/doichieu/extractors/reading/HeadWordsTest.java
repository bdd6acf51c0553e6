package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TT;Khoản thu;Tỷ lệ    | TT;Khoản thu;Tý lệ      | true
            TT;Nhiệm vụ           | TT;Nhiệm  vụ |true
            Số người;Nhân khẩu    | Số người;Nhân khấuu     | true
            TT;Khoản thu;Dự toán  | TT;Khoản chi;Dự toán    | false
            Quý 1;Quý 2           | Quý 3;Quý 4             | false
            Năm 2024;Tỷ lệ        | Năm 2025;Tỷ lệ          | false
            Thu;Chi               | Thu;Cho                 | false
            TT;Tên                | TT;Tên;Số               | false
            """)
    void a_head_said_again_may_be_misread_by_a_letter(String one, String other, boolean alike) {
        assertThat(HeadWords.of(List.of(one.split(";"))).saysLike(HeadWords.of(List.of(other.split(";")))))
                .isEqualTo(alike);
    }
}
