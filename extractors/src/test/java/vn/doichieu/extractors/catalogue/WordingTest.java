package vn.doichieu.extractors.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.text.Folding;

class WordingTest {
    private static final Wording BUILT_IN =
            new Wording(CatalogueLoader.builtIn().synonyms());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hồ sơ trả đúng hẹn             | hồ sơ trả đúng hạn
                    hồ sơ trễ hẹn, nộp qua mạng    | hồ sơ quá hạn nộp trực tuyến
                    đăng tin qua mạng xã hội       | đăng tin qua mạng xã hội
                    hồ sơ được trả tiền qua mạng   | hồ sơ được thanh toán trực tuyến
                    VBQPPL do HĐND ban hành        | văn bản quy phạm pháp luật do hđnd ban hành
                    nhiệm vụ đang được thực hiện   | nhiệm vụ đang thực hiện
                    nhiệm vụ chưa làm xong         | nhiệm vụ chưa hoàn thành
                    mạng (tại quầy)                | mạng ( trực tiếp
                    """)
    void writings_of_the_same_thing_become_one(String written, String expected) {
        assertThat(BUILT_IN.of(Folding.fold(Folding.nfc(written)))).isEqualTo(" " + expected + " ");
    }

    @Test
    void the_longest_words_win_and_a_place_is_replaced_once() {
        Wording wording = new Wording(List.of(
                new Synonym("1", List.of("a"), "b"),
                new Synonym("2", List.of("b"), "a"),
                new Synonym("3", List.of("a b"), "c")));
        assertThat(wording.of("a, b a ab b")).isEqualTo(" c b ab a ");
        assertThat(wording.of("")).isEqualTo(" ");
    }
}
