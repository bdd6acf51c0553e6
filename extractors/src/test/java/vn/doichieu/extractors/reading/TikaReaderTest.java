package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

class TikaReaderTest {
    @Test
    void html_gives_headings_lists_and_tables() {
        ReportText text = Reading.text(file("""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Không đọc</title><script>var x</script></head>
                <body><h2>I. Kết quả</h2><p>Tiếp nhận <b>120</b> hồ sơ</p><ul><li>trực tuyến 100</li><li>trực tiếp 20</li></ul>
                <table><tr><th rowspan="2">TT</th><th colspan="2">Hồ sơ</th></tr><tr><td>120</td><td>118</td></tr>
                <tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></table></body></html>
                """));
        assertThat(text.text().lines())
                .startsWith("I. Kết quả", "Tiếp nhận 120 hồ sơ", "- trực tuyến 100", "- trực tiếp 20");
        assertThat(text.blocks().get(0).emphasis()).isEqualTo(Emphasis.HEADING_STYLE);
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 2×1 TT",
                        "0,1 1×2 Hồ sơ",
                        "1,1 1×1 120",
                        "1,2 1×1 118",
                        "2,0 1×1 1",
                        "2,1 1×1 2",
                        "2,2 1×1 3",
                        "3,0 1×1 4",
                        "3,1 1×1 5",
                        "3,2 1×1 6");
    }

    @Test
    void rtf_gives_paragraphs() {
        ReportText text = Reading.text(file("{\\rtf1\\ansi\\ansicpg1258\\uc1{\\fonttbl{\\f0 Times New Roman;}}"
                + "\\pard\\plain\\f0 {\\b B\\u193?O C\\u193?O}\\par\\pard\\plain Ti\\u7871?p nh\\u7853?n 120\\par}"));
        assertThat(text.text().lines()).containsExactly("BÁO CÁO", "Tiếp nhận 120");
        assertThat(text.blocks()).extracting(Block::emphasis).containsExactly(Emphasis.BOLD, Emphasis.PLAIN);
    }

    @Test
    void an_open_document_gives_paragraphs() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                bytes("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + "<text:h text:outline-level=\"1\">I. Kết quả</text:h><text:p>Tiếp nhận 120 hồ sơ</text:p>"
                        + "</office:text></office:body></office:document-content>"));
        ReadOutcome outcome = Reading.outcome(new SourceFile("bao-cao.doc", DocxFile.zip(parts)));
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            assertThat(read.format()).isEqualTo(Format.ODF);
            assertThat(read.text().text()).isEqualTo("I. Kết quả\nTiếp nhận 120 hồ sơ");
        });
    }

    @Test
    void external_entities_of_xml_are_not_read() {
        ReadOutcome outcome = Reading.outcome(file("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
                + " \"file:///etc/passwd\">]><x>Trước &e; sau</x>"));
        if (outcome instanceof ReadOutcome.Read read) {
            assertThat(read.text().text()).doesNotContain("root:");
        } else {
            assertThat(((ReadOutcome.Refused) outcome).reason()).isEqualTo(Refusal.CORRUPT);
        }
    }

    private static SourceFile file(String content) {
        return new SourceFile("bao-cao.doc", bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
