package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

/** What the tests of readers ask of an outcome. */
final class Reading {
    private static final ReportReader READER = new DefaultReportReader();

    private Reading() {}

    static ReadOutcome outcome(SourceFile file) {
        return READER.read(file);
    }

    static ReportText text(SourceFile file) {
        ReadOutcome outcome = outcome(file);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).text();
    }

    static List<String> lines(SourceFile file) {
        return text(file).text().lines().toList();
    }

    static Refusal refusal(SourceFile file) {
        ReadOutcome outcome = outcome(file);
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) outcome).reason();
    }

    /** Cells as "row,column rowSpan×columnSpan text". */
    static List<String> cells(ReportText text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TABLE_CELL)
                .map(block -> cell(text, block))
                .toList();
    }

    /** A real report beside the project; the test is skipped where it is absent. */
    static SourceFile report(String name) throws IOException {
        Path root = Path.of(Objects.requireNonNullElse(System.getProperty("project.root"), "."))
                .toAbsolutePath()
                .normalize();
        Path path = Path.of(name);
        for (Path above = root.getParent(); above != null && !Files.exists(path); above = above.getParent()) {
            path = above.resolve("shared/reports").resolve(name);
        }
        Assumptions.assumeTrue(Files.exists(path), "no shared/reports/" + name + " beside the project");
        return new SourceFile(name, Files.readAllBytes(path));
    }

    private static String cell(ReportText text, Block block) {
        return block.cell()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                        + text.quote(block.span()))
                .orElseThrow();
    }
}
