package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.scan.OcrOptions;

class PdfTableTest {
    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final String LONG = "Trong ky bao cao, phuong da tiep nhan va giai quyet ho so dung han cho dan";

    @Test
    void a_stroked_table_is_read_cell_by_cell_with_wrapped_lines_joined() {
        ReportText text = read(pdf(page -> {
            page.prose(760);
            page.grid(List.of(85f, 125f, 325f, 425f, 525f), List.of(700f, 670f, 630f, 600f));
            page.row(680, 90, "TT", 130, "Noi dung", 330, "Quy 1", 430, "Quy 2");
            page.row(644, 90, "1");
            page.row(652, 130, "Ho so tiep nhan theo");
            page.row(636, 130, "quyet dinh 5/QD-");
            page.row(644, 330, "120", 430, "130");
            page.row(610, 90, "2", 130, "Ho so qua han", 330, "0", 430, "1");
            page.line(106, 570, "Doan sau bang.");
        }));
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 1×1 TT",
                        "0,1 1×1 Noi dung",
                        "0,2 1×1 Quy 1",
                        "0,3 1×1 Quy 2",
                        "1,0 1×1 1",
                        "1,1 1×1 Ho so tiep nhan theo quyet dinh 5/QD-",
                        "1,2 1×1 120",
                        "1,3 1×1 130",
                        "2,0 1×1 2",
                        "2,1 1×1 Ho so qua han",
                        "2,2 1×1 0",
                        "2,3 1×1 1");
        assertThat(text.text().lines()).startsWith(LONG + " " + LONG).endsWith("Doan sau bang.");
    }

    @Test
    void cells_are_merged_where_a_line_is_missing() {
        ReportText text = read(pdf(page -> {
            page.prose(760);
            page.stroke(85, 700, 485, 700);
            page.stroke(285, 670, 485, 670);
            page.stroke(85, 640, 485, 640);
            page.stroke(85, 610, 485, 610);
            page.stroke(85, 700, 85, 610);
            page.stroke(285, 700, 285, 610);
            page.stroke(385, 670, 385, 610);
            page.stroke(485, 700, 485, 610);
            page.row(660, 90, "Linh vuc");
            page.row(680, 350, "So ho so");
            page.row(650, 290, "Nhan", 390, "Tra");
            page.row(620, 90, "Dat dai", 290, "15", 390, "14");
        }));
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 2×1 Linh vuc",
                        "0,1 1×2 So ho so",
                        "1,1 1×1 Nhan",
                        "1,2 1×1 Tra",
                        "2,0 1×1 Dat dai",
                        "2,1 1×1 15",
                        "2,2 1×1 14");
    }

    @Test
    void borders_drawn_as_thin_areas_and_an_open_side_make_a_table() {
        ReportText text = read(pdf(page -> {
            page.prose(760);
            for (float y : new float[] {700, 670, 640}) {
                page.fill(85, y, 200, 0.5f);
                page.fill(285, y, 200, 0.5f);
            }
            page.fill(285, 640, 0.5f, 60);
            page.fill(400, 640, 0.5f, 60);
            page.row(680, 90, "Linh vuc", 290, "Nhan", 410, "Tra");
            page.row(650, 90, "Dat dai", 290, "15", 410, "14");
        }));
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 1×1 Linh vuc",
                        "0,1 1×1 Nhan",
                        "0,2 1×1 Tra",
                        "1,0 1×1 Dat dai",
                        "1,1 1×1 15",
                        "1,2 1×1 14");
    }

    @Test
    void a_table_goes_on_over_the_page_without_its_repeated_head() {
        List<Float> columns = List.of(85f, 285f, 385f, 485f);
        ReportText text = read(pdf(
                page -> {
                    page.prose(760);
                    page.grid(columns, List.of(140f, 110f, 80f));
                    page.row(120, 90, "Linh vuc", 290, "Nhan", 390, "Tra");
                    page.row(90, 90, "Dat dai", 290, "15", 390, "Dang lam");
                    page.line(300, 40, "1");
                },
                page -> {
                    page.line(300, 800, "2");
                    page.grid(columns, List.of(760f, 730f, 700f, 670f));
                    page.row(740, 90, "Linh vuc", 290, "Nhan", 390, "Tra");
                    page.row(710, 390, "het quy");
                    page.row(680, 90, "Ho tich", 290, "7", 390, "7");
                    page.line(106, 640, "Doan sau bang.");
                    page.grid(columns, List.of(600f, 570f, 540f));
                    page.row(580, 90, "Linh vuc", 290, "Nhan", 390, "Tra");
                    page.row(550, 90, "Xay dung", 290, "3", 390, "2");
                }));
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 1×1 Linh vuc",
                        "0,1 1×1 Nhan",
                        "0,2 1×1 Tra",
                        "1,0 1×1 Dat dai",
                        "1,1 1×1 15",
                        "1,2 1×1 Dang lam het quy",
                        "2,0 1×1 Ho tich",
                        "2,1 1×1 7",
                        "2,2 1×1 7",
                        "0,0 1×1 Linh vuc",
                        "0,1 1×1 Nhan",
                        "0,2 1×1 Tra",
                        "1,0 1×1 Xay dung",
                        "1,1 1×1 3",
                        "1,2 1×1 2");
        assertThat(tables(text)).containsExactly(0, 1);
        assertThat(text.pageAt(text.text().indexOf("Ho tich"))).hasValue(2);
    }

    @Test
    void a_page_on_its_side_shows_its_table_upright() {
        ReportText text = read(pdf(page -> page.prose(760), page -> {
            page.turn();
            page.grid(List.of(85f, 385f, 585f, 785f), List.of(500f, 470f, 440f));
            page.row(480, 90, "Linh vuc", 390, "Nhan", 590, "Tra");
            page.row(450, 90, "Dat dai va moi truong", 390, "15", 590, "14");
        }));
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 1×1 Linh vuc",
                        "0,1 1×1 Nhan",
                        "0,2 1×1 Tra",
                        "1,0 1×1 Dat dai va moi truong",
                        "1,1 1×1 15",
                        "1,2 1×1 14");
        assertThat(text.unreadPages()).isEmpty();
    }

    @Test
    void underlines_frames_and_the_rule_above_notes_are_no_table() {
        ReportText text = read(pdf(page -> {
            page.prose(760);
            page.line(106, 700, "Ket qua");
            page.stroke(106, 698, 160, 698);
            page.grid(List.of(80f, 540f), List.of(680f, 640f));
            page.line(106, 655, "Trong khung");
            page.stroke(85, 100, 230, 100);
        }));
        assertThat(Reading.cells(text)).isEmpty();
        assertThat(text.text()).contains("Ket qua", "Trong khung");
    }

    private static List<Integer> tables(ReportText text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TABLE_CELL)
                .map(block -> block.cell().orElseThrow().table())
                .distinct()
                .toList();
    }

    private static ReportText read(byte[] content) {
        ReadOutcome outcome =
                new PdfReader(new PageScans(OcrOptions.defaults())).read(new SourceFile("a.pdf", content));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).text();
    }

    private interface Drawing {
        void on(Canvas canvas) throws IOException;
    }

    private record Canvas(PDPage page, PDPageContentStream content) {
        void prose(float y) throws IOException {
            line(106, y, LONG);
            line(85, y - 18, LONG);
        }

        void line(float x, float y, String text) throws IOException {
            content.beginText();
            content.setFont(FONT, 14);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }

        /** Pairs of place and text. */
        void row(float y, Object... cells) throws IOException {
            for (int i = 0; i < cells.length; i += 2) {
                line(((Integer) cells[i]).floatValue(), y, (String) cells[i + 1]);
            }
        }

        void grid(List<Float> columns, List<Float> rows) throws IOException {
            for (float row : rows) {
                stroke(columns.get(0), row, columns.get(columns.size() - 1), row);
            }
            for (float column : columns) {
                stroke(column, rows.get(0), column, rows.get(rows.size() - 1));
            }
        }

        void stroke(float x1, float y1, float x2, float y2) throws IOException {
            content.moveTo(x1, y1);
            content.lineTo(x2, y2);
            content.stroke();
        }

        void fill(float x, float y, float width, float height) throws IOException {
            content.addRect(x, y, width, height);
            content.fill();
        }

        /** A page to be shown turned clockwise, drawn so that it reads upright then. */
        void turn() throws IOException {
            page.setRotation(90);
            content.transform(new Matrix(0, 1, -1, 0, page.getMediaBox().getWidth(), 0));
        }
    }

    private static byte[] pdf(Drawing... pages) {
        try (PDDocument document = new PDDocument()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.on(new Canvas(page, content));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
