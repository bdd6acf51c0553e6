package vn.doichieu.extractors.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khoản chỉ                | Khoản chi
            Chỉ đầu tư phát triển    | Chi đầu tư phát triển
            tý lệ 84,8%              | tỷ lệ 84,8%
            PHO CHU TỊCH             | PHÓ CHỦ TỊCH
            VỊ trí                   | Vị trí
            theo đõi hồ sơ           | theo dõi hồ sơ
            "chuyến đổi số."         | "chuyển đổi số."
            để an toàn               | để an toàn
            cơ chế đó                | cơ chế đó
            bà Tống Thu              | bà Tống Thu
            chỉ, phí                 | chỉ, phí
            chỉ 3 phí                | chỉ 3 phí
            Chỉ số                   | Chỉ số
            """)
    void only_diacritics_of_known_compounds_are_put_right(String read, String right) {
        assertThat(text(Compounds.builtIn().in(line(read)))).isEqualTo(right);
    }

    static ReadLine line(String text) {
        List<ReadWord> words = new ArrayList<>();
        int left = 0;
        for (String word : text.split(" ")) {
            List<ReadWord.Letter> letters = new ArrayList<>();
            for (int i = 0; i < word.length(); i++) {
                letters.add(new ReadWord.Letter(
                        word.substring(i, i + 1), new PixelBox(left + 10 * i, 0, left + 10 * i + 9, 20), 0.9));
            }
            words.add(new ReadWord(new PixelBox(left, 0, left + 10 * word.length(), 20), 0.9, letters));
            left += 10 * word.length() + 10;
        }
        return new ReadLine(20, words);
    }

    private static String text(ReadLine line) {
        return String.join(" ", line.words().stream().map(ReadWord::text).toList());
    }
}
