package vn.doichieu.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
    private final Syllables syllables = new Syllables();

    @ParameterizedTest
    @ValueSource(
            strings =
                    "a ở ý Ủy uỷ ủy hoà hòa hoá hóa khoẻ khỏe thuý thúy quý quí Quỳnh quốc quyết quả quận gì gìn giếng giá giữ "
                            + "nghiệp nghĩa nghề khuya khuỷu ngoằn ngoèo xoong trưởng được lượt ượt rượu nước ướt Việt yêu yếm "
                            + "chuyển tuyến tuần xuất thuở huơ duyệt loát hoạch huỳnh toàn trình thủ tục lĩnh kỷ tỷ lệ đẳng ích")
    void syllables_of_all_spellings_are_known(String words) {
        for (String word : words.split(" ")) {
            assertThat(syllables.isSyllable(word)).as(word).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = "caùc hoâc Tæng bær café ờng ươg cíc các̀ kaá cế gê ngê nghà bợc hac quư qoa víc mạt́ "
                    + "thịt̀ hàc nhấn̉ zôn điẹn Vệcc nướcc tưở hoàaa Müller à̀ thùât")
    void other_words_are_not(String words) {
        for (String word : words.split(" ")) {
            if (!WordReading.isAscii(word)) {
                assertThat(syllables.isSyllable(word)).as(word).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cạc", "cac", "mat"})
    void a_stop_takes_two_tones_only(String word) {
        assertThat(syllables.isSyllable(word)).isEqualTo(word.equals("cạc"));
    }
}
