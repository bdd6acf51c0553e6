package vn.doichieu.pipeline.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Box;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.reading.Format;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.structure.Outline;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadHeading;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadMark;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadNote;

class ReadersTest {
    private static final SourceFile FILE = new SourceFile("bao-cao.pdf", new byte[0]);

    private static FileReading own(ReportText text) {
        return new OwnReader(file -> new ReadOutcome.Read(text, Format.PDF), ReadersTest::bare).read(FILE);
    }

    private static ExtractedReport bare(ReportText text) {
        Letterhead none = new Letterhead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ExtractedReport(text, none, new Outline(List.of()), List.of(), List.of(), List.of());
    }

    @Test
    void marks_are_no_part_of_the_text_and_notes_are_apart() {
        String text = "đạt 97,2%⁵; còn 843\n⁵ Chốt 17 giờ\n2";
        ReportText read = ReportText.of(
                text,
                List.of(
                        Block.of(BlockKind.PARAGRAPH, new Span(0, 19)),
                        Block.of(BlockKind.FOOTNOTE, new Span(20, 33)),
                        Block.of(BlockKind.PAGE_HEADER, new Span(34, 35))),
                List.of(),
                List.of(new Span(9, 10), new Span(20, 21)));
        FileReading reading = own(read);
        assertThat(reading.blocks()).containsExactly("đạt 97,2%; còn 843");
        assertThat(reading.notes()).containsExactly(new ReadNote("5", "Chốt 17 giờ"));
        assertThat(reading.marks()).containsExactly(new ReadMark("5", "đạt 97,2%"));
        assertThat(reading.numbers()).containsExactly("97,2%", "843", "17");
        assertThat(reading.asRecognised()).isEmpty();
    }

    @Test
    void merged_cells_stand_at_their_first_place() {
        ReportText read = ReportText.of(
                "A\nB\nC",
                List.of(
                        Block.cell(new Cell(0, 0, 0, 2, 1), new Span(0, 1), Emphasis.UNKNOWN),
                        Block.cell(new Cell(0, 0, 1, 1, 2), new Span(2, 3), Emphasis.UNKNOWN),
                        Block.cell(new Cell(0, 1, 2, 1, 1), new Span(4, 5), Emphasis.UNKNOWN)),
                List.of(),
                List.of());
        assertThat(own(read).tables()).containsExactly(List.of(List.of("A", "B", ""), List.of("", "", "C")));
    }

    @Test
    void numbers_before_repair_are_what_was_recognised() {
        ReportText read = new ReportText(
                "Tổng 5.462",
                List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, 10))),
                List.of(0),
                List.of(),
                List.of(),
                List.of(new Word(new Span(5, 10), 1, new Box(0, 0, 1, 1), OptionalDouble.of(0.6))),
                List.of(),
                List.of(new Repair(new Span(5, 10), "15.462", "1619 + 3843 = 5462")));
        assertThat(own(read).numbers()).containsExactly("5.462");
        assertThat(own(read).asRecognised()).isEqualTo(Optional.of(List.of("15.462")));
    }

    @Test
    void a_refused_file_gives_nothing() {
        OwnReader refusing = new OwnReader(file -> new ReadOutcome.Refused(Refusal.CORRUPT, ""), ReadersTest::bare);
        assertThat(refusing.read(FILE)).isEqualTo(FileReading.NOTHING);
        assertThat(new TikaFileReader().read(FILE)).isEqualTo(FileReading.NOTHING);
    }

    @Test
    void tika_is_read_in_its_favour() {
        String html = "<html><body><h2>I. Kết quả</h2><p><b>1. Hộ tịch</b></p><p>Có <b>12</b> hồ sơ</p>"
                + "<table><tr><td rowspan='2'>A</td><td colspan='2'>B</td></tr><tr><td>C</td><td>D</td></tr></table>"
                + "</body></html>";
        FileReading read = new TikaFileReader().read(new SourceFile("a.html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.headings())
                .containsExactly(
                        new ReadHeading("I. Kết quả", OptionalInt.of(2)),
                        new ReadHeading("1. Hộ tịch", OptionalInt.empty()));
        assertThat(read.tables()).containsExactly(List.of(List.of("A", "B", ""), List.of("", "C", "D")));
        assertThat(read.blocks()).containsExactly("I. Kết quả", "1. Hộ tịch", "Có 12 hồ sơ", "A", "B", "C", "D");
    }
}
