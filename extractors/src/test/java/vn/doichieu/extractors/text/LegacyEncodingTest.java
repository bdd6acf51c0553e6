package vn.doichieu.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyEncodingTest {
    private static final String SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private static final List<Character> LETTERS = (SMALL + SMALL.toUpperCase(java.util.Locale.ROOT))
            .chars()
            .mapToObj(c -> (char) c)
            .toList();

    /** TCVN 5712:1993 has the capitals with tones in sets VN1 and VN2 only. */
    private static final Map<LegacyEncoding, Integer> LETTERS_HELD = Map.of(
            LegacyEncoding.TCVN3, 74, LegacyEncoding.VNI, 134, LegacyEncoding.VISCII, 134, LegacyEncoding.VPS, 134);

    @ParameterizedTest
    @EnumSource
    void every_letter_the_encoding_holds_comes_back_as_itself(LegacyEncoding encoding) {
        assertThat(LETTERS).hasSize(134).doesNotHaveDuplicates();
        Set<String> codes = new HashSet<>();
        int held = 0;
        for (char letter : LETTERS) {
            if (encoding.code(letter).isPresent()) {
                String code = encoding.code(letter).get();
                held++;
                assertThat(codes.add(code)).as("code of " + letter).isTrue();
                assertThat(encoding.decode(code)).isEqualTo(String.valueOf(letter));
                assertThat(encoding.decode("x" + code + "ng")).isEqualTo("x" + letter + "ng");
            }
        }
        assertThat(held).isEqualTo(LETTERS_HELD.get(encoding));
    }

    @ParameterizedTest
    @EnumSource
    void any_letter_after_any_other_comes_back(LegacyEncoding encoding) {
        List<Character> held =
                LETTERS.stream().filter(c -> encoding.code(c).isPresent()).toList();
        for (char first : held) {
            String pairs = held.stream().map(c -> "" + first + c + "a").collect(Collectors.joining(" "));
            assertThat(encoding.decode(LegacyText.in(encoding, pairs))).isEqualTo(pairs);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, Céng hoµ x· héi chñ nghÜa ViÖt Nam, Cộng hoà xã hội chủ nghĩa Việt Nam",
        "TCVN3, §éc lËp - Tù do - H¹nh phóc, Độc lập - Tự do - Hạnh phúc",
        "TCVN3, 'Th«ng t\u00AD, Thñ t\u00ADíng, n\u00ADíc', 'Thông tư, Thủ tướng, nước'",
        "TCVN3, 'nhµ n\u2212íc, x\u2219 héi', 'nhà nước, xã hội'",
        "TCVN3, B\uF0B8o c\uF0B8o, Báo cáo",
        "VNI, Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "VNI, ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC, ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
        "VNI, Tæ leä caùc ñôn vò ôû huyeän Lyù Sôn, Tỉ lệ các đơn vị ở huyện Lý Sơn",
        "VISCII, Cµng hòa xã hµi chü nghîa Vi®t Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "VPS, C¶ng hòa xã h¶i chû nghïa ViŒt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    })
    void sentences_as_programs_show_them_are_read(LegacyEncoding encoding, String shown, String text) {
        assertThat(encoding.decode(shown)).isEqualTo(text);
    }

    @Test
    void what_is_no_code_stays() {
        assertThat(LegacyEncoding.TCVN3.decode("1.204 m² – 62,5 % “x”")).isEqualTo("1.204 m² – 62,5 % “x”");
    }
}
