package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.extractors.reading.DrawnPdf.BOLD;
import static vn.doichieu.extractors.reading.DrawnPdf.LONG;
import static vn.doichieu.extractors.reading.DrawnPdf.flow;
import static vn.doichieu.extractors.reading.DrawnPdf.read;
import static vn.doichieu.extractors.reading.DrawnPdf.width;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Box;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/** How place and type on the page make paragraphs, notes and furniture. */
class PdfGeometryTest {

    @Test
    void space_parts_paragraphs_that_are_not_indented() throws IOException {
        ReportText text = read(page -> {
            page.lines(14, 85, 760, 18, LONG, LONG, LONG);
            page.lines(14, 85, 698, 18, LONG, LONG);
            page.lines(14, 85, 654, 18, LONG, LONG, LONG);
        });
        assertThat(flow(text))
                .containsExactly(LONG + " " + LONG + " " + LONG, LONG + " " + LONG, LONG + " " + LONG + " " + LONG);
    }

    @Test
    void lines_that_hang_below_an_item_belong_to_it() throws IOException {
        ReportText text = read(page -> {
            page.lines(14, 85, 760, 18, LONG, LONG, LONG, LONG);
            page.line(13, 99, 680, "- " + LONG);
            page.lines(13, 108, 662, 18, LONG, "cho dan.");
            page.line(13, 99, 626, "- " + LONG);
            page.line(13, 108, 608, "het quy.");
        });
        assertThat(flow(text)).endsWith("- " + LONG + " " + LONG + " cho dan.", "- " + LONG + " het quy.");
        assertThat(DrawnPdf.of(text, BlockKind.LIST_ITEM)).hasSize(2);
    }

    @Test
    void lines_of_a_letterhead_at_different_heights_stay_in_their_columns() throws IOException {
        ReportText text = read(page -> {
            page.line(BOLD, 13, 300, 790, "CONG HOA XA HOI CHU NGHIA");
            page.line(13, 85, 782, "UY BAN NHAN DAN");
            page.line(BOLD, 13, 320, 774, "Doc lap - Tu do");
            page.line(BOLD, 13, 95, 766, "PHUONG A");
            page.lines(14, 106, 700, 18, LONG);
            page.lines(14, 85, 682, 18, LONG);
        });
        assertThat(flow(text))
                .containsExactly(
                        "UY BAN NHAN DAN",
                        "PHUONG A",
                        "CONG HOA XA HOI CHU NGHIA",
                        "Doc lap - Tu do",
                        LONG + " " + LONG);
    }

    @Test
    void two_columns_of_running_text_are_read_one_after_the_other() throws IOException {
        String half = "Trong ky phuong da tiep nhan ho so";
        String other = "Nhieu mo hinh hay da duoc nhan rong";
        ReportText text = read(page -> {
            page.lines(12, 60, 760, 16, half, half, half, half, half, "het cot trai.");
            page.lines(12, 310, 753, 16, other, other, other, other, other, "het cot phai.");
        });
        assertThat(flow(text))
                .containsExactly((half + " ").repeat(5) + "het cot trai.", (other + " ").repeat(5) + "het cot phai.");
    }

    @Test
    void letters_printed_twice_or_with_a_stroke_are_bold_and_there_once() throws IOException {
        ReportText text = read(page -> {
            page.line(14, 85, 760, "1. Ket qua thuc hien");
            page.line(14, 85.4f, 760, "1. Ket qua thuc hien");
            page.content().setRenderingMode(RenderingMode.FILL_STROKE);
            page.line(14, 85, 720, "2. Danh gia chung");
            page.content().setRenderingMode(RenderingMode.FILL);
            page.lines(14, 85, 680, 18, LONG, LONG);
        });
        assertThat(flow(text)).startsWith("1. Ket qua thuc hien", "2. Danh gia chung");
        assertThat(text.blocks()).extracting(Block::emphasis).startsWith(Emphasis.BOLD, Emphasis.BOLD, Emphasis.PLAIN);
    }

    @Test
    void a_heading_set_with_spaced_letters_is_put_together() throws IOException {
        ReportText text = read(page -> {
            page.line(BOLD, 14, 240, 760, "B A O   C A O");
            page.lines(14, 85, 720, 18, LONG, LONG);
        });
        assertThat(flow(text)).startsWith("BAO CAO");
    }

    @Test
    void a_watermark_and_a_signature_box_are_no_text() throws IOException {
        ReportText text = read(page -> {
            page.turned(45, 60, 150, 300, "BAN NHAP");
            page.lines(7, 400, 790, 9, "Người ký: UBND".replace('ờ', 'o').replace('ư', 'u'), "Email: a@b.vn");
            page.line(7, 400, 772, "Signature Not Verified");
            page.line(7, 400, 763, "Date: 2025.12.09 16:00:00 +07:00");
            page.lines(14, 85, 720, 18, LONG, LONG);
        });
        assertThat(DrawnPdf.of(text, BlockKind.PAGE_HEADER)).containsExactly("BAN NHAP");
        assertThat(DrawnPdf.of(text, BlockKind.PAGE_FOOTER))
                .containsExactly("Signature Not Verified", "Date: 2025.12.09 16:00:00 +07:00");
        assertThat(flow(text)).endsWith(LONG + " " + LONG);
    }

    @Test
    void heads_and_feet_of_a_short_document_are_known_by_their_place() throws IOException {
        ReportText text = read(
                page -> {
                    page.lines(14, 85, 720, 18, LONG, LONG);
                    page.line(9, 85, 30, "D:\\bao cao\\bao-cao-2025.docx");
                    page.line(11, 480, 30, "Trang 1/2");
                },
                page -> {
                    page.line(14, 290, 805, "- 2 -");
                    page.lines(14, 85, 720, 18, LONG, LONG);
                    page.line(9, 85, 30, "D:\\bao cao\\bao-cao-2025.docx");
                    page.line(11, 480, 30, "Trang 2/2");
                });
        assertThat(DrawnPdf.of(text, BlockKind.PAGE_HEADER)).containsExactly("- 2 -");
        assertThat(DrawnPdf.of(text, BlockKind.PAGE_FOOTER)).hasSize(4);
        assertThat(flow(text)).allMatch(block -> block.startsWith("Trong ky"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1. ", "(1) ", "[1] "})
    void a_note_is_known_by_any_form_of_its_mark(String head) throws IOException {
        String mark = head.startsWith("[") ? "[1]" : head.startsWith("(") ? "(1)" : "1";
        ReportText text = read(page -> {
            page.line(14, 106, 720, "Phuong da ban hanh ke hoach");
            page.line(9, 106 + width(14, "Phuong da ban hanh ke hoach"), 725, mark);
            page.line(14, 120 + width(14, "Phuong da ban hanh ke hoach"), 720, "ve tuyen truyen");
            page.lines(14, 106, 702, 18, LONG);
            page.lines(14, 85, 684, 18, LONG, LONG, "cho dan.");
            page.rule(85, 230, 120);
            page.line(11, 85, 105, head + "Theo ke hoach so 5 va");
            page.line(11, 85, 92, "12 van ban kem theo.");
        });
        assertThat(DrawnPdf.of(text, BlockKind.FOOTNOTE))
                .singleElement()
                .asString()
                .endsWith("Theo ke hoach so 5 va 12 van ban kem theo.");
        assertThat(text.noteMarks()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_note_goes_on_below_the_rule_of_the_next_page() throws IOException {
        ReportText text = read(
                page -> {
                    page.lines(14, 106, 720, 18, LONG);
                    page.line(14, 85, 702, "dan1 trong phuong.");
                    page.lines(14, 85, 684, 18, LONG, LONG);
                    page.rule(85, 230, 90);
                    page.line(11, 85, 75, "1 Theo Ke hoach so 5/KH-UBND.");
                },
                page -> {
                    page.lines(14, 85, 720, 18, LONG, LONG, LONG);
                    page.rule(85, 230, 90);
                    page.line(11, 85, 75, "Va Ke hoach so 6/KH-UBND.");
                });
        assertThat(DrawnPdf.of(text, BlockKind.FOOTNOTE))
                .containsExactly("1 Theo Ke hoach so 5/KH-UBND. Va Ke hoach so 6/KH-UBND.");
        assertThat(flow(text)).anyMatch(block -> block.endsWith(LONG + " " + LONG + " " + LONG));
    }

    @Test
    void a_page_drawn_on_its_side_reads_upright_and_keeps_its_boxes() throws IOException {
        ReportText text = read(page -> {
            page.turned(90, 14, 200, 85, LONG);
            page.turned(90, 14, 218, 85, "cho dan trong phuong.");
        });
        assertThat(flow(text)).containsExactly(LONG + " cho dan trong phuong.");
        Box first = text.wordsIn(new Span(0, 1)).get(0).box();
        // Runs upwards from 85 points above the lower edge.
        assertThat(first.bottom()).isCloseTo(PDRectangle.A4.getHeight() - 85, org.assertj.core.data.Offset.offset(1f));
        assertThat(first.right() - first.left()).isLessThan(first.bottom() - first.top());
    }

    @Test
    void a_page_in_other_units_or_cropped_keeps_points() throws IOException {
        ReportText text = read(page -> {
            page.page().setUserUnit(2);
            page.page().setCropBox(new PDRectangle(40, 350, 260, 70));
            page.line(7, 50, 400, LONG);
            page.line(7, 50, 391, "cho dan trong phuong.");
        });
        assertThat(flow(text)).containsExactly(LONG + " cho dan trong phuong.");
        Box first = text.words().get(0).box();
        assertThat(first.left()).isCloseTo(20, org.assertj.core.data.Offset.offset(0.5f));
    }

    @Test
    void a_page_with_a_hundred_thousand_glyphs_is_read() throws IOException {
        ReportText text = read(page -> {
            page.content().transform(Matrix.getScaleInstance(0.1f, 0.1f));
            for (int i = 0; i < 1350; i++) {
                page.line(14, 100 + 900 * (i % 5), 8200 - 25 * (i / 5), LONG);
            }
        });
        assertThat(text.words()).hasSize(1350 * LONG.split(" ").length);
    }
}
