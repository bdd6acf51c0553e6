package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.extractors.reading.DocxFile.p;
import static vn.doichieu.extractors.reading.DocxFile.r;

import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;

class DocxTableTest {
    private static final String RULED =
            "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr>";
    private static final String BARE = "<w:tblPr><w:tblBorders><w:top w:val=\"none\"/></w:tblBorders></w:tblPr>";

    @Test
    void cells_have_their_place_and_spans() {
        String table = table(
                RULED,
                row(cell("<w:vMerge w:val=\"restart\"/>", "TT"), cell("<w:gridSpan w:val=\"2\"/>", "Hồ sơ")),
                row(cell("<w:vMerge/>", ""), cell("", "Tiếp nhận"), cell("", "Giải quyết")),
                row(cell("", "1"), cell("", "120"), cell("", "118")));
        assertThat(Reading.cells(Reading.text(DocxFile.withBody(table).file())))
                .containsExactly(
                        "0,0 2×1 TT",
                        "0,1 1×2 Hồ sơ",
                        "1,1 1×1 Tiếp nhận",
                        "1,2 1×1 Giải quyết",
                        "2,0 1×1 1",
                        "2,1 1×1 120",
                        "2,2 1×1 118");
    }

    @Test
    void lines_of_a_cell_are_one_block() {
        String table = table(
                RULED,
                row("<w:tc>" + p(r("Đất đai,")) + p("<w:r><w:t>xây</w:t><w:br/><w:t>dựng</w:t></w:r>") + "</w:tc>"),
                row(cell("", "5")));
        assertThat(Reading.cells(Reading.text(DocxFile.withBody(table).file())))
                .containsExactly("0,0 1×1 Đất đai, xây dựng", "1,0 1×1 5");
    }

    @Test
    void a_table_in_a_cell_comes_after_the_table_around_it() {
        String inner = table(RULED, row(cell("", "trong 1")), row(cell("", "trong 2")));
        String outer =
                table(RULED, row("<w:tc>" + p(r("ngoài 1")) + inner + p() + "</w:tc>"), row(cell("", "ngoài 2")));
        ReportText text = Reading.text(DocxFile.withBody(outer).file());
        assertThat(text.text().lines()).containsExactly("ngoài 1", "ngoài 2", "trong 1", "trong 2");
        assertThat(text.blocks().stream()
                        .map(block -> block.cell().orElseThrow().table()))
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void the_letterhead_is_read_column_by_column_and_is_no_table() {
        String letterhead = table(
                BARE,
                row(
                        "<w:tc><w:p><w:r><w:t>ỦY BAN NHÂN DÂN</w:t><w:br/><w:t>XÃ AN BÌNH</w:t></w:r></w:p></w:tc>",
                        "<w:tc>" + p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")) + p(r("Độc lập - Tự do - Hạnh phúc"))
                                + "</w:tc>"),
                row(cell("", "Số: 15/BC-UBND"), cell("", "An Bình, ngày 05 tháng 9 năm 2025")));
        ReportText text = Reading.text(DocxFile.withBody(letterhead).file());
        assertThat(text.text().lines())
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ AN BÌNH",
                        "Số: 15/BC-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "An Bình, ngày 05 tháng 9 năm 2025");
        assertThat(text.blocks()).extracting(Block::kind).containsOnly(BlockKind.PARAGRAPH);
    }

    @Test
    void a_signature_block_is_layout_even_where_the_style_has_borders() {
        String styles = "<w:style w:type=\"table\" w:styleId=\"Luoi\"><w:tblPr><w:tblBorders><w:top w:val=\"single\"/>"
                + "</w:tblBorders></w:tblPr></w:style>";
        String signature = table(
                "<w:tblPr><w:tblStyle w:val=\"Luoi\"/></w:tblPr>",
                row(
                        "<w:tc>" + p(r("Nơi nhận:")) + p(r("- Lưu: VT.")) + "</w:tc>",
                        "<w:tc>" + p(r("TM. ỦY BAN NHÂN DÂN")) + p(r("CHỦ TỊCH")) + "</w:tc>"));
        assertThat(Reading.text(DocxFile.withBody(signature)
                                .with("styles", styles)
                                .file())
                        .blocks())
                .extracting(Block::kind)
                .containsOnly(BlockKind.PARAGRAPH);
    }

    @Test
    void a_small_ruled_table_is_data() {
        String table = table(RULED, row(cell("", "Tổng số"), cell("", "12")));
        assertThat(Reading.cells(Reading.text(DocxFile.withBody(table).file())))
                .containsExactly("0,0 1×1 Tổng số", "0,1 1×1 12");
    }

    @Test
    void borders_may_come_from_the_cells_alone() {
        String table = table("", row(cell("<w:tcBorders><w:top w:val=\"single\"/></w:tcBorders>", "a"), cell("", "2")));
        assertThat(Reading.cells(Reading.text(DocxFile.withBody(table).file()))).hasSize(2);
    }

    @Test
    void notes_in_a_table_stand_after_it() {
        String table = table(
                RULED,
                row(
                        "<w:tc>" + p(r("Số dân"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>") + "</w:tc>",
                        cell("", "9")));
        String notes = "<w:footnote w:id=\"1\">" + p(r("Thống kê")) + "</w:footnote>";
        assertThat(Reading.lines(
                        DocxFile.withBody(table).with("footnotes", notes).file()))
                .containsExactly("Số dân¹", "9", "¹ Thống kê");
    }

    @Test
    void deleted_and_hidden_rows_and_deleted_cells_are_left_out_and_inserted_rows_kept() {
        String table = table(
                RULED,
                row(cell("", "TT"), cell("", "Số")),
                row("<w:trPr><w:del/></w:trPr>", cell("", "bỏ"), cell("", "1")),
                row("<w:trPr><w:hidden/></w:trPr>", cell("", "ẩn"), cell("", "2")),
                row("<w:trPr><w:ins/></w:trPr>", cell("", "thêm"), cell("<w:cellDel/>", "bỏ"), cell("", "3")));
        assertThat(Reading.cells(Reading.text(DocxFile.withBody(table).file())))
                .containsExactly("0,0 1×1 TT", "0,1 1×1 Số", "1,0 1×1 thêm", "1,1 1×1 3");
    }

    @Test
    void cells_may_be_merged_sideways_in_the_old_way() {
        String table = table(
                RULED,
                row(cell("<w:hMerge w:val=\"restart\"/>", "Hồ sơ"), cell("<w:hMerge/>", ""), cell("", "Ghi chú")),
                row(cell("", "1"), cell("", "2"), cell("", "không")));
        assertThat(Reading.cells(Reading.text(DocxFile.withBody(table).file())))
                .containsExactly("0,0 1×2 Hồ sơ", "0,2 1×1 Ghi chú", "1,0 1×1 1", "1,1 1×1 2", "1,2 1×1 không");
    }

    @Test
    void two_tables_of_one_width_without_a_paragraph_between_are_one() {
        String above = table(RULED, row(cell("", "TT"), cell("", "Số")), row(cell("", "1"), cell("", "12")));
        String below = table(RULED, row(cell("", "2"), cell("", "15")));
        ReportText text =
                Reading.text(DocxFile.withBody(above + below + p() + below).file());
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 1×1 TT",
                        "0,1 1×1 Số",
                        "1,0 1×1 1",
                        "1,1 1×1 12",
                        "2,0 1×1 2",
                        "2,1 1×1 15",
                        "0,0 1×1 2",
                        "0,1 1×1 15");
    }

    private static String table(String properties, String... rows) {
        return "<w:tbl>" + properties + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
    }
}
