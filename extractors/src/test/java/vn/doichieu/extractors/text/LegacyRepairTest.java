package vn.doichieu.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyRepairTest {
    private static final String SENTENCE =
            "Trung tâm đã tiếp nhận 1.204 hồ sơ, giải quyết đúng hạn 62,5%; còn 03 hồ sơ quá hạn phải xin lỗi tổ chức.";

    private final LegacyRepair repair = new LegacyRepair();

    /** Texts in pairs with their fonts, one paragraph. */
    private String repaired(String... textsAndFonts) {
        return String.join("|", repair.repair(List.of(runs(textsAndFonts))).get(0));
    }

    private static List<FontText> runs(String... textsAndFonts) {
        return Stream.iterate(0, i -> i < textsAndFonts.length, i -> i + 2)
                .map(i -> new FontText(textsAndFonts[i], textsAndFonts[i + 1]))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_sentence_is_read_in_every_encoding_whatever_its_font(LegacyEncoding encoding) {
        String held = LegacyText.in(encoding, SENTENCE);
        for (String font : List.of("", "Times New Roman", ".VnTime", "VNI-Times", "VPS Times", "VI Times")) {
            assertThat(repaired(held, font)).as(font).isEqualTo(SENTENCE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, Tæng sè, Tổng số",
        ".VnTime, §iÒu 5, Điều 5",
        ".VnArial, Q§-UBND n¨m 2005, QĐ-UBND năm 2005",
        ".VnTimeH, céng hoµ x· héi, CỘNG HOÀ XÃ HỘI",
        ".VnTimeH, Céng HOµ X· héi, CỘNG HOÀ XÃ HỘI",
        "'ABCDEE+.VnArialH,Bold', b¸o c¸o 9 th¸ng, BÁO CÁO 9 THÁNG",
        ".VnTime, CéNG HOµ X· HéI, CỘNG HOÀ XÃ HỘI",
        ".VnTime, Chñ tÞch UBND x·, Chủ tịch UBND xã",
        "VNI-Times, Baùo caùo, Báo cáo",
        "VNI-Helve, ÑAÛNG BOÄ, ĐẢNG BỘ",
        ".VnTime, \uF042\uF0B8\uF06F \uF063\uF0B8\uF06F, Báo cáo",
        "VNtimes new roman, ñôn vò, đơn vị",
    })
    void a_font_of_the_encoding_needs_one_word(String font, String held, String text) {
        assertThat(repaired(held, font)).isEqualTo(text);
    }

    @Test
    void runs_that_split_a_syllable_or_a_letter_are_read_as_one() {
        assertThat(repaired("Tr", ".VnTime", "­ë", ".VnTime", "ng phßng ", ".VnTime", "B¸o c¸o", ".VnTimeH"))
                .isEqualTo("Tr|ưở|ng phòng |BÁO CÁO");
        assertThat(repaired("Ba", "VNI-Times", "ùo ca", "VNI-Times", "ùo", "VNI-Times"))
                .isEqualTo("Bá|o cá|o");
    }

    @Test
    void short_runs_are_read_like_the_nearest_of_their_font() {
        assertThat(repaired(
                        "mét ", ".VnTime", "hai ", "Arial", "Tæng sè ", ".VnTime", "bé, Sè: 187/BC-UBND", ".VnTime"))
                .isEqualTo("một |hai |Tổng số |bộ, Số: 187/BC-UBND");
        assertThat(repaired("céng hoµ ", ".VnTimeH", "trung ", "Arial", "trung t", ".VnTimeH"))
                .isEqualTo("CỘNG HOÀ |trung |TRUNG T");
    }

    @Test
    void unicode_and_legacy_stretches_of_one_file_are_told_apart() {
        List<List<String>> repaired = repair.repair(List.of(
                runs(SENTENCE, "Times New Roman"),
                runs(LegacyText.in(LegacyEncoding.TCVN3, SENTENCE), ".VnTime", "Phụ lục kèm theo", ".VnArial"),
                runs(LegacyText.in(LegacyEncoding.VNI, SENTENCE), "VNI-Times", "là 5 m², có 3 bộ", "Times New Roman"),
                runs(SENTENCE, ".VnTime")));
        assertThat(repaired)
                .containsExactly(
                        List.of(SENTENCE),
                        List.of(SENTENCE, "Phụ lục kèm theo"),
                        List.of(SENTENCE, "là 5 m², có 3 bộ"),
                        List.of(SENTENCE));
    }

    @Test
    void signs_within_legacy_text_stay() {
        String held = "DiÖn tÝch 124 m², 1½ giê, 30°C, “mét cöa” – ®óng h¹n² • 150-200 m², 2021-2030 ©2005 KH-UBND";
        assertThat(repaired(held, ".VnTime"))
                .isEqualTo(
                        "Diện tích 124 m², 1½ giờ, 30°C, “một cửa” – đúng hạn² • 150-200 m², 2021-2030 ©2005 KH-UBND");
    }

    @Test
    void a_hyphen_that_was_a_letter_in_a_pdf_becomes_it_again() {
        assertThat(repaired("Thñ t-íng ChÝnh phñ, nhµ n−íc, t- ph¸p, Q§-UBND", ".VnTime"))
                .isEqualTo("Thủ tướng Chính phủ, nhà nước, tư pháp, QĐ-UBND");
    }

    static Stream<Arguments> unicode() {
        String texts = """
                Trung tâm có 5 m² bàn, tôi và các bạn là một
                là và có cô bàn tôi bé sè mét thôi
                UBND xã Cẩm Giàng báo cáo: đã đạt 100%
                QĐ-UBND, HĐND, NĐ-CP
                • Mục 1 – “một cửa” … 30°C, ½, ×, ÷, ±5, ©2025, Word®, §5, ¹ ² ³
                x.y@haiphong.gov.vn https://dichvucong.gov.vn/p/home?a=1
                Müller, Größe, café, naïve, Orléans, Curaçao, São Paulo, Ångström, façade
                Société Générale à Besançon, Crédit Agricole, El Niño, Señor Muñoz
                Der Bürger für Österreich über Köln, schöne Grüße
                Phường Hoà Bình; Thuỷ Nguyên; khoẻ; quý III
                Tie\u0302\u0301p nha\u0323\u0302n ho\u0302\u0300 so\u031B
                3 × 4 = 12; 10,5 µg/m³; 5 µm; £20; ¥300; 50¢; a×b
                «Văn bản» số 12/BC-UBND
                Văn­bản có dấu nối mềm
                \uF0B7 Nội dung
                """;
        return texts.lines()
                .flatMap(text -> Stream.of("", ".VnTime", ".VnTimeH", "VNI-Times", "VPS Times", "Arial")
                        .map(font -> Arguments.of(text, font)));
    }

    @ParameterizedTest
    @MethodSource("unicode")
    void unicode_never_changes(String text, String font) {
        assertThat(repaired(text, font)).isEqualTo(text);
    }

    @Test
    void unicode_beside_legacy_text_of_another_font_never_changes() {
        List<String> texts =
                unicode().map(each -> (String) each.get()[0]).distinct().toList();
        String held = LegacyText.in(LegacyEncoding.TCVN3, SENTENCE);
        for (String text : texts) {
            assertThat(repair.repair(List.of(runs(held, ".VnTime"), runs(text, "Arial"), runs(held, ".VnTime")))
                            .get(1))
                    .containsExactly(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BÃ¡o cÃ¡o cá»§a UBND xÃ£, Báo cáo của UBND xã",
        "Há»“ sÆ¡ Ä‘Ã£ tiáº¿p nháº­n, Hồ sơ đã tiếp nhận",
        "Sá»‘ vÃ\u00A0 tá»· lá»‡, Số và tỷ lệ",
        "Sá»‘ vÃ  tá»· lá»‡, Số và  tỷ lệ",
        "â€œMá»™t cá»­aâ€\u009D, “Một cửa”",
    })
    void utf_8_that_was_encoded_twice_is_put_right(String twice, String text) {
        assertThat(repaired(twice, "")).isEqualTo(text);
    }

    @Test
    void lines_without_fonts_are_read_like_their_neighbours() {
        List<String> lines = List.of(SENTENCE, "mét", "- Bé m¸y", "sè 5", SENTENCE.toUpperCase(java.util.Locale.ROOT));
        List<String> held = lines.stream()
                .map(line -> line.length() > 20 ? LegacyText.in(LegacyEncoding.TCVN3, line) : line)
                .toList();
        assertThat(repair.repairLines(held))
                .containsExactly(SENTENCE, "một", "- Bộ máy", "số 5", SENTENCE.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void nothing_in_gives_nothing_out() {
        assertThat(repair.repair(List.of(List.of(), List.of(new FontText("", ".VnTime")))))
                .isEqualTo(Arrays.asList(List.of(), List.of("")));
    }
}
