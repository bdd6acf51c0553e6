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

    @Test
    void the_level_may_come_from_the_style_that_the_list_ties_to_it() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                        + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/></w:style>";
        String tied = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>")
                + level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>") + "</w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"0\"/></w:num>";
        String body = styled("H1", "Phần") + styled("H2", "Mục") + styled("H2", "Mục") + styled("H1", "Phần");
        assertThat(Reading.lines(DocxFile.withBody(body)
                        .with("numbering", tied)
                        .with("styles", styles)
                        .file()))
                .containsExactly("I. Phần", "1. Mục", "2. Mục", "II. Phần");
    }

    @Test
    void a_list_may_be_kept_in_a_numbering_style() {
        String lists = "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"DeMuc\"/>"
                + level(0, "lowerLetter", "%1)", "") + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"DeMuc\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
        assertThat(Reading.lines(DocxFile.withBody(item(2, 0, "một") + item(2, 0, "hai"))
                        .with("numbering", lists)
                        .file()))
                .containsExactly("a) một", "b) hai");
    }

    @Test
    void what_follows_the_number_and_whether_it_shows_is_the_levels_own() {
        String lists = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "decimal", "Điều %1. ", "<w:suff w:val=\"nothing\"/>")
                + level(1, "decimal", "%1.%2", "<w:rPr><w:vanish/></w:rPr>")
                + level(2, "none", "", "")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(Reading.lines(DocxFile.withBody(item(1, 0, "một") + item(1, 1, "hai") + item(1, 2, "ba"))
                        .with("numbering", lists)
                        .file()))
                .containsExactly("Điều 1. một", "hai", "ba");
    }

    @Test
    void an_empty_numbered_paragraph_counts_and_in_a_table_its_number_is_all_it_shows() {
        String rows = "<w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + item(1, 9, "Đất đai") + "</w:tc></w:tr>";
        String table = "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>" + rows + rows
                + "</w:tbl>";
        assertThat(Reading.lines(DocxFile.withBody(item(1, 0, "một") + item(1, 0, "") + table)
                        .with("numbering", OUTLINE.replace("upperRoman", "decimal"))
                        .file()))
                .containsExactly("1. một", "3.", "Đất đai", "4.", "Đất đai");
    }

    @Test
    void newer_forms_stand_in_a_choice_beside_what_older_versions_know() {
        String custom = "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\""
                + " w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/>"
                + "</mc:Fallback></mc:AlternateContent>";
        String lists = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/>" + custom
                + "<w:lvlText w:val=\"%1/\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(Reading.lines(DocxFile.withBody(item(1, 0, "một") + item(1, 0, "hai"))
                        .with("numbering", lists)
                        .file()))
                .containsExactly("009/ một", "010/ hai");
    }

    @Test
    void levels_restart_where_the_definition_says_so() {
        String lists = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String body = item(1, 0, "A") + item(1, 1, "a") + "<w:p>" + r("xen giữa") + "</w:p>" + item(1, 0, "B")
                + item(1, 1, "b");
        assertThat(Reading.lines(
                        DocxFile.withBody(body).with("numbering", lists).file()))
                .containsExactly("I. A", "1. a", "xen giữa", "II. B", "2. b");
    }

    @ParameterizedTest
    @CsvSource({
        "4, upperRoman, IV",
        "9, lowerRoman, ix",
        "1, lowerLetter, a",
        "27, lowerLetter, aa",
        "3, upperLetter, C",
        "7, decimalZero, 07",
        "12, decimalZero, 12",
        "5, decimal, 5",
        "0, upperRoman, 0",
        "5, ideographDigital, 5",
        "7, 001, 007",
        "3, decimalEnclosedParen, (3)",
        "2, numberInDash, - 2 -",
        "4, vietnameseCounting, bốn",
        "21, vietnameseCounting, 21",
        "22, ordinal, 22nd",
        "11, ordinal, 11th",
        "2, chicago, †",
        "5, chicago, **",
    })
    void numbers_have_forms(int number, String form, String shown) {
        assertThat(ListNumber.format(number, form)).isEqualTo(shown);
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
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
