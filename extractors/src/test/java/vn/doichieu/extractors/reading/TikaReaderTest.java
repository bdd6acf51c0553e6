package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.BlockKind;
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

    @ParameterizedTest
    @CsvSource({"div, 100", "div, 400", "span, 400", "table><tr><td, 60"})
    void pages_nested_deeply_are_read(String element, int depth) {
        assertThat(Reading.text(nested(element, depth)).text().lines()).containsExactly("Tiếp nhận 120 hồ sơ", "Hết");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "table><tr><td"})
    void pages_nested_beyond_what_is_read_are_refused(String element) {
        assertThat(Reading.refusal(nested(element, 5_000))).isEqualTo(Refusal.TOO_LARGE);
    }

    private static SourceFile nested(String element, int depth) {
        return file("<html><head><meta charset='utf-8'></head><body><p>Tiếp nhận 120 hồ sơ</p>"
                + ("<" + element + ">").repeat(depth) + "<p>Hết");
    }

    @Test
    void notes_of_pages_stand_after_the_paragraph_with_their_mark() {
        ReportText text = Reading.text(file("""
                <html><head><meta charset="utf-8"></head><body><div title="header"><p>Đầu trang</p></div>
                <p>Năm 2025<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>, đạt 12 hồ sơ<a
                style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2"><span>[2]</span></a>.</p><p>Hết</p>
                <div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a> Đến 09/12.</p><p>Đoạn hai.</p></div>
                <div style='mso-element:footnote' id=ftn2><p><a href="#_ftnref2" name="_ftn2">[2]</a> Kể cả cũ.</p></div>
                </body></html>
                """));
        assertThat(text.text().lines())
                .containsExactly("Năm 2025¹, đạt 12 hồ sơ².", "¹ Đến 09/12. Đoạn hai.", "² Kể cả cũ.", "Hết");
        assertThat(text.blocks().get(1).kind()).isEqualTo(BlockKind.FOOTNOTE);
    }

    @Test
    void lists_of_pages_show_their_numbers_and_styles_say_what_is_hidden_bold_or_in_capitals() {
        ReportText text = Reading.text(file("""
                <html><head><meta charset="utf-8"></head><body><ol type="i" start="2"><li>hai</li><li>ba</li></ol>
                <ol style="list-style-type: lower-alpha"><li value="3">c</li></ol>
                <table border=1><caption>Bảng 1</caption><tr><td><ol><li></li></ol></td><td>Đất đai</td><td>5</td></tr></table>
                <h2>1.1.Kế hoạch</h2><p>Rõ<span style="display: none"> ẩn</span><del> bỏ</del></p>
                <p><span style="text-transform:uppercase; font-weight:700">báo cáo</span></p><p>220 m<span
                style="vertical-align: super">2</span></p></body></html>
                """));
        assertThat(text.text().lines())
                .containsExactly(
                        "ii. hai",
                        "iii. ba",
                        "c. c",
                        "Bảng 1",
                        "1.",
                        "Đất đai",
                        "5",
                        "1.1. Kế hoạch",
                        "Rõ",
                        "BÁO CÁO",
                        "220 m²");
        assertThat(text.blocks().get(9).emphasis()).isEqualTo(Emphasis.BOLD);
    }

    @Test
    void a_saved_page_of_one_file_is_read_as_the_page_in_it() {
        String mht = """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="----=_P"

                ------=_P
                Content-Location: file:///C:/a.htm
                Content-Transfer-Encoding: quoted-printable
                Content-Type: text/html; charset="utf-8"

                <html><body><p>Ti=E1=BA=BFp nh=E1=BA=ADn =
                120</p></body></html>
                ------=_P
                Content-Location: file:///C:/a.png
                Content-Transfer-Encoding: base64
                Content-Type: image/png

                AAAA
                ------=_P--
                """;
        assertThat(Reading.lines(file(mht.replace("\n", "\r\n")))).containsExactly("Tiếp nhận 120");
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
