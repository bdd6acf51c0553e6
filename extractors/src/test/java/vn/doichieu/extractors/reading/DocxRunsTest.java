package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.extractors.reading.DocxFile.p;
import static vn.doichieu.extractors.reading.DocxFile.r;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Emphasis;

/** What runs of Word files show, as Word writes them. */
class DocxRunsTest {
    private static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/>"
            + "</w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:rPr><w:vertAlign w:val=\"superscript\"/>"
            + "</w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Strong\"><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Hoa\"><w:rPr><w:caps/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Dam\"><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style>";

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                Arguments.of(
                        "capitals", p(r("<w:caps/>", "kết quả "), r("<w:smallCaps/>", "đạt được")), "KẾT QUẢ ĐẠT ĐƯỢC"),
                Arguments.of(
                        "capitals of a style, taken away by a run",
                        "<w:p><w:pPr><w:pStyle w:val=\"Hoa\"/></w:pPr>" + r("báo cáo")
                                + r("<w:caps w:val=\"0\"/>", " nhanh") + "</w:p>",
                        "BÁO CÁO nhanh"),
                Arguments.of(
                        "signs of symbol fonts",
                        p("<w:r><w:t>đạt </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>"
                                + "<w:t> 95% </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"),
                        "đạt ≥ 95% ☑"),
                Arguments.of(
                        "the same as characters",
                        p(r("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "\uF0A3"), r(" 5 ngày")),
                        "≤ 5 ngày"),
                Arguments.of(
                        "superscript by style",
                        p(r("220 m"), r("<w:rStyle w:val=\"FootnoteReference\"/>", "2")),
                        "220 m²"),
                Arguments.of("subscript", p(r("CO"), r("<w:vertAlign w:val=\"subscript\"/>", "2")), "CO2"),
                Arguments.of("hidden in the web view", p(r("Mục"), r("<w:webHidden/>", "12")), "Mục"),
                Arguments.of("soft hyphen", p("<w:r><w:t>hồ</w:t><w:softHyphen/><w:t> sơ</w:t></w:r>"), "hồ sơ"),
                Arguments.of(
                        "moved text once",
                        p(
                                "<w:moveFrom>" + r("12 hồ sơ") + "</w:moveFrom>",
                                "<w:moveTo>" + r("12 hồ sơ") + "</w:moveTo>"),
                        "12 hồ sơ"),
                Arguments.of(
                        "a ticked box of a form",
                        p(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox>"
                                        + "<w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>"
                                        + " FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                                r(" Có")),
                        "☒ Có"),
                Arguments.of(
                        "a field in the instruction of a field",
                        p(
                                fld("begin"),
                                instr(" IF "),
                                fld("begin"),
                                instr(" PAGE "),
                                fld("separate"),
                                r("3"),
                                fld("end"),
                                instr(" > 2 \"x\" "),
                                fld("separate"),
                                r("104"),
                                fld("end"),
                                r(" hồ sơ")),
                        "104 hồ sơ"),
                Arguments.of(
                        "a simple field",
                        p("<w:fldSimple w:instr=\" SEQ Bảng \">" + r("Bảng 4") + "</w:fldSimple>"),
                        "Bảng 4"),
                Arguments.of(
                        "a content control",
                        p(
                                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("Bấm để nhập")
                                        + "</w:sdtContent></w:sdt>",
                                "<w:sdt><w:sdtPr/><w:sdtContent>" + r("đã nhập") + "</w:sdtContent></w:sdt>"),
                        "đã nhập"),
                Arguments.of(
                        "smart tags in links",
                        p("<w:hyperlink><w:smartTag>" + r("dichvucong.gov.vn") + "</w:smartTag></w:hyperlink>"),
                        "dichvucong.gov.vn"),
                Arguments.of(
                        "comments",
                        p(
                                "<w:commentRangeStart w:id=\"0\"/>",
                                r("Rõ"),
                                "<w:commentRangeEnd w:id=\"0\"/>",
                                "<w:r><w:commentReference w:id=\"0\"/></w:r>"),
                        "Rõ"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void runs_are_read_as_they_are_shown(String what, String body, String shown) {
        assertThat(Reading.lines(DocxFile.withBody(body).with("styles", STYLES).file()))
                .as(what)
                .containsExactly(shown);
    }

    @Test
    void a_field_that_is_never_ended_hides_no_more_than_a_few_paragraphs() {
        String body = p(r("Đầu"), fld("begin"), instr(" PAGE ")) + p(r("x")) + p(r("x")) + p(r("x")) + p(r("Cuối"));
        assertThat(Reading.lines(DocxFile.withBody(body).file())).containsExactly("Đầu", "Cuối");
    }

    @Test
    void a_deleted_end_of_a_paragraph_joins_it_to_the_next() {
        String body = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("Tiếp nhận 12 ") + "</w:p>"
                + p(r("hồ sơ")) + "<w:p><w:pPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr>" + r("Hết") + "</w:p>";
        assertThat(Reading.lines(DocxFile.withBody(body).file())).containsExactly("Tiếp nhận 12 hồ sơ", "Hết");
    }

    @Test
    void bold_twice_is_not_bold_and_heading_styles_are_known_by_name() {
        String body =
                "<w:p><w:pPr><w:pStyle w:val=\"Dam\"/></w:pPr>" + r("<w:rStyle w:val=\"Strong\"/>", "Thường") + "</w:p>"
                        + p(r("<w:rStyle w:val=\"Strong\"/>", "Đậm"))
                        + "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>" + r("Đề mục") + "</w:p>";
        List<Block> blocks = Reading.text(
                        DocxFile.withBody(body).with("styles", STYLES).file())
                .blocks();
        assertThat(blocks)
                .extracting(Block::emphasis)
                .containsExactly(Emphasis.PLAIN, Emphasis.BOLD, Emphasis.HEADING_STYLE);
    }

    private static String fld(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String instr(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }
}
