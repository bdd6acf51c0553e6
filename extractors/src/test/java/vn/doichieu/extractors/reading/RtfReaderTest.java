package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

class RtfReaderTest {
    private static final String FONTS = "{\\fonttbl{\\f0\\fnil\\fcharset0 Times New Roman;}{\\f1\\fcharset2 Symbol;}"
            + "{\\f2\\fcharset163 Arial;}}{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}";

    @Test
    void letters_come_as_unicode_as_bytes_and_in_the_code_page_of_their_font() {
        ReportText text =
                Reading.text(file("\\uc1\\pard {\\b B\\u193?O C\\u193?O}\\par\\pard Ti\\u7871?p nh\\u7853?n 120\\par"
                        + "\\pard\\f2 \\'d0\\'ea\\'ecn\\par \\pard {\\uc2\\u272\\'c4\\'90}\\'e3\\par"));
        assertThat(text.text().lines()).containsExactly("BÁO CÁO", "Tiếp nhận 120", "Đến", "Đă");
        assertThat(text.blocks())
                .extracting(Block::emphasis)
                .containsExactly(Emphasis.BOLD, Emphasis.PLAIN, Emphasis.PLAIN, Emphasis.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\listtext\\pard I.\\tab}\\s1 Phan\\par | I. Phan",
                "{\\listtext\\f1\\'b7\\tab}muc\\par | - muc",
                "{\\pntext\\f0 a)\\tab}{\\*\\pn\\pnlvlbody}muc\\par | a) muc",
                "ro{\\v  an}{\\deleted  bo}\\par | ro",
                "{\\header dau trang\\par}than\\par | than",
                "{\\field{\\*\\fldinst PAGE}{\\fldrslt 12}} trang\\par | 12 trang",
                "220 m{\\super 2} CO{\\sub 2}\\par | 220 m² CO2",
                "{\\caps hoa} 95\\_97\\~%\\par | HOA 95-97 %",
                "{\\*\\unknown an}{\\pict\\bin3 {}\\}hien\\par | hien",
                "{\\upr{cu}{\\*\\ud{moi}}}\\par | moi",
                "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt hop\\par}}{\\shprslt hop\\par}}\\par | hop",
            })
    void what_is_shown_is_read_and_nothing_else(String body, String shown) {
        assertThat(Reading.lines(file("\\pard " + body))).containsExactly(shown);
    }

    @Test
    void notes_stand_after_their_paragraph_with_their_marks() {
        ReportText text = Reading.text(
                file(
                        "\\aftnnrlc\\pard Mot{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} chu 1\\par tiep}"
                                + ", hai{\\super\\chftn}{\\*\\footnote\\ftnalt\\pard{\\super\\chftn} chu cuoi}.\\par\\pard Sau*{\\footnote * rieng}\\par"));
        assertThat(text.text().lines()).containsExactly("Mot¹, haiⁱ.", "¹ chu 1 tiep", "ⁱ chu cuoi", "Sau*", "* rieng");
        assertThat(text.blocks().get(1).kind()).isEqualTo(BlockKind.FOOTNOTE);
    }

    @Test
    void tables_have_their_grid_from_the_edges_of_cells_merged_both_ways_and_nested() {
        String ruled = "\\clbrdrt\\brdrs";
        String head = "\\trowd\\clvmgf" + ruled + "\\cellx1000\\clmgf" + ruled
                + "\\cellx2000\\clmrg\\cellx3010\\pard\\intbl TT\\cell" + " Ho so\\cell\\cell\\row";
        String below = "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell Nhan\\cell Tra\\cell\\row";
        String data =
                "\\trowd\\cellx1000\\cellx3000\\pard\\intbl 1\\cell\\pard\\intbl\\itap2 trong\\nestcell 5\\nestcell"
                        + "{\\*\\nesttableprops\\trowd" + ruled
                        + "\\cellx1500\\cellx2500\\nestrow}{\\nonesttables\\par}"
                        + "\\pard\\intbl\\itap1 ngoai\\cell\\row\\pard sau\\par";
        assertThat(Reading.cells(Reading.text(file(head + below + data))))
                .containsExactly(
                        "0,0 2×1 TT",
                        "0,1 1×2 Ho so",
                        "1,1 1×1 Nhan",
                        "1,2 1×1 Tra",
                        "2,0 1×1 1",
                        "2,1 1×2 ngoai",
                        "0,0 1×1 trong",
                        "0,1 1×1 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\pard mo {\\b khong dong | mo khong dong",
                "}}}} thua | thua",
                "\\pard cut\\'4 | cut@",
                "\\pard truoc\\par\\bin999999999999 mat | truoc",
                "\\footnote lac | lac",
            })
    void damage_gives_what_can_be_read(String body, String shown) {
        assertThat(Reading.text(file(body)).text()).contains(shown);
    }

    @Test
    void groups_without_end_are_refused() {
        SourceFile deep =
                new SourceFile("a.rtf", ("{\\rtf1 " + "{".repeat(200_000) + "x").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Reading.refusal(deep)).isEqualTo(Refusal.TOO_LARGE);
    }

    private static SourceFile file(String body) {
        return new SourceFile(
                "bao-cao.doc",
                ("{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }
}
