package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.text.Span;

class TextAssemblerTest {
    private final TextAssembler assembler = new TextAssembler();

    @Test
    void blocks_are_separated_by_one_line_break_and_cleaned_inside() {
        paragraph("  Ba\u0301o  ca\u0301o\u00a0\tquý\n");
        paragraph(" \u200b ");
        assembler.add(BlockKind.LIST_ITEM, "- Mục một", Emphasis.BOLD);
        ReportText text = assembler.build();
        assertThat(text.text()).isEqualTo("Báo cáo quý\n- Mục một");
        assertThat(text.blocks())
                .containsExactly(
                        Block.of(BlockKind.PARAGRAPH, new Span(0, 11)),
                        Block.of(BlockKind.LIST_ITEM, new Span(12, 21), Emphasis.BOLD));
    }

    @Test
    void an_empty_cell_is_dropped() {
        assembler.addCell(new Cell(0, 0, 0, 1, 1), "TT", Emphasis.BOLD);
        assembler.addCell(new Cell(0, 0, 1, 1, 1), " ", Emphasis.PLAIN);
        assembler.addCell(new Cell(0, 0, 2, 1, 1), "5", Emphasis.PLAIN);
        assertThat(assembler.build().blocks())
                .extracting(block -> block.cell().orElseThrow().column())
                .containsExactly(0, 2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            số 12/QĐ-,        UBND ngày,       số 12/QĐ-UBND ngày
            giai đoạn 2021-,  2030;,           giai đoạn 2021-2030;
            tỷ lệ 18/,        20,              tỷ lệ 18/20
            số 12,            /KH-UBND,        số 12/KH-UBND
            Văn hóa -,        Xã hội,          Văn hóa - Xã hội
            tiếp nhận,        120 hồ sơ,       tiếp nhận 120 hồ sơ
            """)
    void a_continued_block_is_joined_by_a_space_unless_a_symbol_was_broken(String first, String next, String joined) {
        paragraph(first);
        assembler.append(next);
        assertThat(assembler.build().text()).isEqualTo(joined);
        assertThat(assembler.build().blocks()).hasSize(1);
    }

    @Test
    void a_page_starts_where_its_first_character_stands() {
        assembler.startPage();
        paragraph("Câu đầu");
        assembler.startPage();
        assembler.append("tiếp theo");
        assembler.startPage();
        assembler.unreadPage(UnreadPage.Cause.NO_TEXT);
        assembler.startPage();
        paragraph("Hết");
        ReportText text = assembler.build();
        assertThat(text.pageStarts()).containsExactly(0, 8, 18, 18);
        assertThat(text.unreadPages()).containsExactly(new UnreadPage(3, UnreadPage.Cause.NO_TEXT));
        assertThat(text.pageAt(8)).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            năm 2025⁴, có     | ⁴
            03 Quyết định¹² về | ¹²
            thực hiện.³       | ³
            trong hồm² nay    | ²
            rộng 43,2km²      |
            rộng 30 m³ nước   |
            mũ ² rời          |
            """)
    void raised_digits_after_a_word_are_note_marks(String printed, @Nullable String mark) {
        paragraph(printed);
        ReportText text = assembler.build();
        assertThat(text.noteMarks().stream().map(text::quote).collect(Collectors.joining()))
                .isEqualTo(Objects.requireNonNullElse(mark, ""));
    }

    @Test
    void plain_digits_are_note_marks_when_named() {
        paragraph("Mở đầu");
        paragraph("năm 20254, quý III");
        assembler.markNote(new Span(8, 9));
        ReportText text = assembler.build();
        assertThat(text.noteMarks()).containsExactly(new Span(15, 16));
        assertThat(text.quote(text.noteMarks().get(0))).isEqualTo("4");
    }

    @Test
    void the_mark_at_the_head_of_a_footnote_is_a_note_mark() {
        assembler.add(BlockKind.FOOTNOTE, "² Quyết định số 5/QĐ-UBND", Emphasis.PLAIN);
        assertThat(assembler.build().noteMarks()).containsExactly(new Span(0, 1));
    }

    private void paragraph(String content) {
        assembler.add(BlockKind.PARAGRAPH, content, Emphasis.UNKNOWN);
    }
}
