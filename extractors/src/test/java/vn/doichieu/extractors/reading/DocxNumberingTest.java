package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.extractors.reading.DocxFile.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {
    private static final String OUTLINE = "<w:abstractNum w:abstractNumId=\"3\">"
            + level(0, "upperRoman", "%1.", "")
            + level(1, "decimal", "%2.", "")
            + level(2, "decimal", "%2.%3.", "")
            + level(3, "lowerLetter", "%4)", "")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num>";

    @Test
    void numbers_stand_before_the_text_and_deeper_levels_start_again() {
        String body = item(1, 0, "Kết quả")
                + item(1, 1, "Chỉ đạo")
                + item(1, 2, "Kế hoạch")
                + item(1, 2, "Kiểm tra")
                + item(1, 3, "Tự kiểm tra")
                + item(1, 1, "Thể chế")
                + item(1, 2, "Văn bản")
                + item(1, 0, "Đánh giá")
                + item(1, 1, "Ưu điểm");
        assertThat(Reading.lines(
                        DocxFile.withBody(body).with("numbering", OUTLINE).file()))
                .containsExactly(
                        "I. Kết quả",
                        "1. Chỉ đạo",
                        "1.1. Kế hoạch",
                        "1.2. Kiểm tra",
                        "a) Tự kiểm tra",
                        "2. Thể chế",
                        "2.1. Văn bản",
                        "II. Đánh giá",
                        "1. Ưu điểm");
    }

    @Test
    void a_second_list_of_one_definition_goes_on_unless_it_overrides_the_start() {
        String nums = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"3\"/></w:num>"
                + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        String body = item(1, 0, "một") + item(2, 0, "hai") + item(4, 0, "lại một") + item(4, 0, "lại hai");
        assertThat(Reading.lines(DocxFile.withBody(body)
                        .with("numbering", OUTLINE + nums)
                        .file()))
                .containsExactly("I. một", "II. hai", "I. lại một", "II. lại hai");
    }

    @Test
    void bullets_of_symbol_fonts_become_hyphens_and_typed_ones_stay() {
        String bullets = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "bullet", "\uF0B7", "")
                + level(1, "bullet", "+", "")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(Reading.lines(DocxFile.withBody(item(1, 0, "trực tuyến") + item(1, 1, "toàn trình"))
                        .with("numbering", bullets)
                        .file()))
                .containsExactly("- trực tuyến", "+ toàn trình");
    }

    @Test
    void legal_numbering_shows_roman_levels_as_decimals() {
        String legal = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(Reading.lines(DocxFile.withBody(item(1, 0, "Phần") + item(1, 1, "Mục"))
                        .with("numbering", legal)
                        .file()))
                .containsExactly("I. Phần", "1.1 Mục");
    }

    @Test
    void the_list_comes_from_the_style_and_number_zero_takes_it_away() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Muc1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                        + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Muc2\"><w:basedOn w:val=\"Muc1\"/></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"Muc2\"/></w:pPr>" + r("Có số") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Muc2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + r("Không số") + "</w:p>";
        assertThat(Reading.lines(DocxFile.withBody(body)
                        .with("numbering", OUTLINE)
                        .with("styles", styles)
                        .file()))
                .containsExactly("I. Có số", "Không số");
    }

    @ParameterizedTest
    @CsvSource({
        "4, upperRoman, IV", "9, lowerRoman, ix", "1, lowerLetter, a", "27, lowerLetter, aa", "3, upperLetter, C",
        "7, decimalZero, 07", "12, decimalZero, 12", "5, decimal, 5", "0, upperRoman, 0", "5, ideographDigital, 5",
    })
    void numbers_have_forms(int number, String form, String shown) {
        assertThat(ListNumber.format(number, form)).isEqualTo(shown);
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
