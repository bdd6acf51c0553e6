package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

class OdfReaderTest {
    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
    private static final String STYLES = "<text:outline-style>"
            + "<text:outline-level-style text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
            + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\"/></text:outline-style>"
            + "<text:list-style style:name=\"L1\">"
            + "<text:list-level-style-number text:level=\"1\" style:num-format=\"a\" style:num-suffix=\")\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
            + "<text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"\uF0B7\"/></text:list-style>"
            + "<style:style style:name=\"Raised\" style:family=\"text\"><style:text-properties"
            + " style:text-position=\"super 58%\"/></style:style><style:style style:name=\"Gone\" style:family=\"text\">"
            + "<style:text-properties text:display=\"none\"/></style:style><style:style style:name=\"Caps\""
            + " style:family=\"paragraph\"><style:text-properties fo:text-transform=\"uppercase\"/></style:style>";

    @Test
    void headings_and_lists_have_their_numbers_and_go_on_where_the_file_says_so() {
        assertThat(Reading.lines(text("<text:h text:outline-level=\"1\">Kết quả</text:h>"
                        + "<text:h text:outline-level=\"2\">Chỉ đạo</text:h><text:h text:outline-level=\"2\">Thể chế</text:h>"
                        + "<text:h text:outline-level=\"1\">Đánh giá</text:h><text:h text:outline-level=\"1\""
                        + " text:is-list-header=\"true\">Không số</text:h>"
                        + "<text:list xml:id=\"x\" text:style-name=\"L1\">" + item("một")
                        + item("hai" + "</text:p><text:p>tiếp") + "</text:list><text:p>xen</text:p>"
                        + "<text:list text:continue-list=\"x\" text:style-name=\"L1\"><text:list-item><text:p>ba</text:p>"
                        + "<text:list>" + item("ba một") + "<text:list-item><text:list>" + item("chấm") + "</text:list>"
                        + "</text:list-item></text:list></text:list-item></text:list><text:list text:style-name=\"L1\">"
                        + item("lại một")
                        + "<text:list-item text:start-value=\"7\"><text:p>bảy</text:p></text:list-item>"
                        + "</text:list>")))
                .containsExactly(
                        "I. Kết quả",
                        "1. Chỉ đạo",
                        "2. Thể chế",
                        "II. Đánh giá",
                        "Không số",
                        "a) một",
                        "b) hai",
                        "tiếp",
                        "xen",
                        "c) ba",
                        "c.1 ba một",
                        "- chấm",
                        "a) lại một",
                        "g) bảy");
    }

    @Test
    void notes_stand_after_their_paragraph_and_changes_are_taken_as_accepted() {
        ReportText text = Reading.text(text("<text:tracked-changes><text:changed-region xml:id=\"d\"><text:deletion>"
                + "<text:p>103</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Năm 2025<text:note"
                + " text:note-class=\"endnote\"><text:note-citation>ii</text:note-citation><text:note-body><text:p>Đến"
                + " 09/12</text:p></text:note-body></text:note>, <text:change-start text:change-id=\"d\"/>103<text:change-end"
                + " text:change-id=\"d\"/>104<text:s text:c=\"2\"/>hồ sơ<office:annotation><text:p>nhận xét</text:p>"
                + "</office:annotation><text:span text:style-name=\"Gone\"> ẩn</text:span>, 220 m<text:span"
                + " text:style-name=\"Raised\">2</text:span><draw:frame><draw:text-box><text:p>trong hộp</text:p>"
                + "</draw:text-box></draw:frame></text:p><text:p text:style-name=\"Caps\">hoa</text:p>"));
        assertThat(text.text().lines())
                .containsExactly("Năm 2025ⁱⁱ, 104 hồ sơ, 220 m²", "ⁱⁱ Đến 09/12", "trong hộp", "HOA");
        assertThat(text.blocks().get(1).kind()).isEqualTo(BlockKind.FOOTNOTE);
    }

    @Test
    void tables_keep_their_spans_and_collapsed_rows_are_left_out() {
        String table = "<table:table><table:table-header-rows><table:table-row>"
                + cell("table:number-rows-spanned=\"2\"", "TT")
                + cell("table:number-columns-spanned=\"2\"", "Hồ sơ") + "<table:covered-table-cell/></table:table-row>"
                + "</table:table-header-rows><table:table-row><table:covered-table-cell/>" + cell("", "Nhận")
                + cell("", "Trả") + "</table:table-row><table:table-row table:visibility=\"collapse\">" + cell("", "ẩn")
                + "</table:table-row><table:table-row>" + cell("", "1")
                + cell("table:number-columns-repeated=\"2\"", "5") + "</table:table-row><table:table-row>"
                + cell("", "2") + cell("", "7") + "</table:table-row></table:table>";
        assertThat(Reading.cells(Reading.text(text(table))))
                .containsExactly(
                        "0,0 2×1 TT",
                        "0,1 1×2 Hồ sơ",
                        "1,1 1×1 Nhận",
                        "1,2 1×1 Trả",
                        "2,0 1×1 1",
                        "2,1 1×1 5",
                        "2,2 1×1 5",
                        "3,0 1×1 2",
                        "3,1 1×1 7");
    }

    @Test
    void a_spreadsheet_is_its_sheets_as_they_are_shown() {
        String sheets = "<table:table table:name=\"Biểu 1\"><table:table-row>" + cell("", "Tổng số")
                + "<table:table-cell office:value=\"0.993\"><text:p>99,30%</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row></table:table>";
        SourceFile file = file("spreadsheet", "<office:spreadsheet>" + sheets + "</office:spreadsheet>");
        assertThat(Reading.lines(file)).containsExactly("Biểu 1", "Tổng số", "99,30%");
    }

    @Test
    void a_file_of_one_xml_is_read_alike() {
        String flat = "<?xml version=\"1.0\"?><office:document" + NAMESPACES + "><office:styles>" + STYLES
                + "</office:styles><office:body><office:text><text:h text:outline-level=\"1\">Kết quả</text:h>"
                + "</office:text></office:body></office:document>";
        assertThat(Reading.lines(new SourceFile("bao-cao.xml", flat.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("I. Kết quả");
    }

    @Test
    void a_package_without_content_is_refused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.refusal(new SourceFile("a.odt", DocxFile.zip(parts))))
                .isEqualTo(Refusal.CORRUPT);
    }

    private static String item(String text) {
        return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static SourceFile text(String body) {
        return file("text", "<office:text>" + body + "</office:text>");
    }

    private static SourceFile file(String kind, String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.UTF_8));
        parts.put("content.xml", xml("content", "<office:body>" + body + "</office:body>"));
        parts.put("styles.xml", xml("styles", "<office:styles>" + STYLES + "</office:styles>"));
        return new SourceFile("bao-cao.odt", DocxFile.zip(parts));
    }

    private static byte[] xml(String root, String content) {
        return ("<office:document-" + root + NAMESPACES + ">" + content + "</office:document-" + root + ">")
                .getBytes(StandardCharsets.UTF_8);
    }
}
