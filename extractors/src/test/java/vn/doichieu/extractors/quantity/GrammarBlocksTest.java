package vn.doichieu.extractors.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

class GrammarBlocksTest {

    private final MentionFinder finder =
            new GrammarMentionFinder(CatalogueLoader.builtIn().measureUnits());

    @Test
    void a_footnote_begins_with_its_mark() {
        ReportText text = Notation.blockOf(BlockKind.FOOTNOTE, "3 Kế hoạch số 12/KH-UBND");
        assertThat(Notation.of(text, finder.find(text)))
                .isEqualTo("NOT_A_QUANTITY \"3\"; DOCUMENT_NUMBER \"12/KH-UBND\"");
    }

    @Test
    void page_headers_are_not_read() {
        assertThat(finder.find(Notation.blockOf(BlockKind.PAGE_HEADER, "12 hồ sơ")))
                .isEmpty();
    }

    @Test
    void a_note_mark_glued_to_a_word_or_year_is_blanked_out() {
        String text = "ban hành 06 văn bản7 trong năm 20258, đạt";
        ReportText report = ReportText.of(
                text,
                List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, text.length()))),
                List.of(),
                List.of(new Span(19, 20), new Span(35, 36)));
        assertThat(Notation.of(report, finder.find(report)))
                .isEqualTo("COUNT 6 văn bản \"06 văn bản\"; PERIOD \"năm 2025\"");
    }

    @Test
    void offsets_count_from_the_start_of_the_text() {
        String text = "Mở đầu\nĐạt 27/28 nhiệm vụ";
        ReportText report = ReportText.of(
                text,
                List.of(
                        Block.of(BlockKind.PARAGRAPH, new Span(0, 6)),
                        Block.of(BlockKind.LIST_ITEM, new Span(7, text.length()))),
                List.of(),
                List.of());
        List<Mention> mentions = finder.find(report);
        assertThat(mentions.get(0).span()).isEqualTo(new Span(11, 13));
        assertThat(mentions.get(0).whole()).contains(mentions.get(1).span());
        assertThat(report.quote(mentions.get(1).span())).isEqualTo("28 nhiệm vụ");
    }

    @Test
    void row_and_column_numbers_of_a_table_are_not_counts() {
        ReportText report =
                table(List.of("STT", "Chỉ tiêu", "Số lượng"), List.of("1", "2", "3"), List.of("1", "Hồ sơ", "12"));
        assertThat(Notation.of(report, finder.find(report)))
                .isEqualTo("NOT_A_QUANTITY \"1\"; NOT_A_QUANTITY \"2\"; NOT_A_QUANTITY \"3\"; "
                        + "NOT_A_QUANTITY \"1\"; COUNT 12 \"12\"");
    }

    @Test
    void a_cell_that_says_none_is_zero() {
        ReportText report = table(List.of("Đơn tố cáo", "Không có"), List.of("Tin, bài", "12"));
        assertThat(Notation.of(report, finder.find(report))).isEqualTo("ZERO 0 \"Không có\"; COUNT 12 \"12\"");
    }

    @Test
    void a_line_below_a_label_that_says_none_is_zero() {
        ReportText report = lines("+ Số văn bản hết hạn:", "Không có;", "Không có. Xã làm tốt.");
        assertThat(Notation.of(report, finder.find(report))).isEqualTo("ZERO 0 \"Không có\"");
    }

    @Test
    void row_numbers_of_a_flattened_table_count_nothing_even_where_the_first_row_runs_on() {
        ReportText report = lines(
                "Các mô hình mới Stt Tên Kết quả 1 Mô hình \"Trả tại nhà\" được khen.",
                "Làm tốt.",
                "2 Mô hình \"Hẹn giờ\".");
        assertThat(Notation.of(report, finder.find(report))).isEmpty();
    }

    @Test
    void they_do_so_where_the_heading_above_runs_on_too() {
        ReportText report = lines(
                "5. Các mô hình mới Stt Tên Kết quả 1 Mô hình \"Trả tại nhà\" được khen.",
                "Làm tốt.",
                "2 Mô hình \"Hẹn giờ\".");
        assertThat(finder.find(report)).noneMatch(mention -> mention.kind() == MentionKind.COUNT);
    }

    private static ReportText lines(String... lines) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            blocks.add(Block.of(BlockKind.PARAGRAPH, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        return ReportText.of(String.join("\n", lines), blocks, List.of(), List.of());
    }

    @SafeVarargs
    private static ReportText table(List<String>... rows) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                if (!text.isEmpty()) {
                    text.append('\n');
                }
                int start = text.length();
                text.append(rows[row].get(column));
                blocks.add(
                        Block.cell(new Cell(0, row, column, 1, 1), new Span(start, text.length()), Emphasis.UNKNOWN));
            }
        }
        return ReportText.of(text.toString(), blocks, List.of(), List.of());
    }
}
