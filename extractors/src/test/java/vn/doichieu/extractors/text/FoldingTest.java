package vn.doichieu.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, hòa bình",
        "UỶ BAN, ủy ban",
        "Luỹ kế, lũy kế",
        "số hoá, số hóa",
        "tỉ lệ, tỷ lệ",
        "kĩ thuật, kỹ thuật",
        "thi hành, thi hành",
        "quý III, quý iii",
        "qui định, quy định",
        "Quí III, quý iii",
        "quỳ, quỳ",
        "quít, quít",
        "lí do, lý do",
        "kỉ luật, kỷ luật",
        "THUÝ, thúy",
        "THUỶ NGUYÊN, thủy nguyên",
        "HOÀ BÌNH, hòa bình",
        "khoẻ mạnh, khỏe mạnh",
        "XÃ CẨM GIÀNG, xã cẩm giàng",
        "XÃ CẨM GIANG, xã cẩm giang",
        "loá mắt, lóa mắt",
        "khoản, khoản",
        "quỷ, quỷ",
        "Ðông, ðông",
        "triển khai, triển khai",
    })
    void folds_to_one_spelling(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
        assertThat(Folding.fold(Folding.fold(written))).isEqualTo(folded);
    }

    @Test
    void keeps_the_length() {
        String text = "Tổng thu – “số hoá” hồ sơ\u00A0TTHC: 5.462 (99,3 %)";
        assertThat(Folding.fold(text)).hasSameSizeAs(text);
        assertThat(Folding.bare(text)).hasSameSizeAs(text);
    }

    @Test
    void bare_letters_lose_every_mark() {
        assertThat(Folding.bare("Đặc khu Cẩm Giàng ữ")).isEqualTo("dac khu cam giang u");
    }

    @Test
    void finds_whole_words_only() {
        assertThat(Folding.containsWords("số hồ sơ đã", "hồ sơ")).isTrue();
        assertThat(Folding.containsWords("357tthc", "tthc")).isFalse();
        assertThat(Folding.indexOfWords("thu, thủ thu", "thu", 1)).isEqualTo(9);
    }
}
