package vn.doichieu.pipeline.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.pipeline.evaluate.Tally;
import vn.doichieu.pipeline.evaluate.reading.ReadingScore.Measure;

/**
 * Files of known structure are never read worse than they were; floors, in percent, are only ever raised. Kinds that need
 * Tesseract are judged where it is installed.
 */
class ReadingQualityTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", "..")).resolve("gold-annotations/reading");
    private static final ReadingBenchmark BENCHMARK =
            new ReadingBenchmark(new DefaultReportReader(), new CatalogueReportExtractor(CatalogueLoader.builtIn()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            docx-styled    | 99 | 100 | 100 | -   | 100 | 100 | 100
            docx-plain     | 98 | 100 | 100 | -   | 100 | 100 | 100
            doc-tcvn3      | 99 | 100 | 100 | -   | 100 | 100 | 100
            pdf-ruled      | 98 | 100 | 100 | 100 | 100 | 100 | 100
            pdf-borderless | 98 | 100 | 99  | 99  | 99  | 99  | 99
            pdf-mixed      | 97 | 97  | 95  | 100 | 95  | 97  | 99
            scan-grey      | 97 | 97  | 93  | 100 | 80  | 95  | 99
            scan-bilevel   | 97 | 97  | 93  | 100 | 98  | 97  | 99
            """)
    void reading_is_above_the_floor(
            String kind, int headings, int levels, int rows, Integer joined, int notes, int order, int numbers) {
        boolean scanned = kind.startsWith("scan") || kind.equals("pdf-mixed");
        assumeTrue(!scanned || hasTesseract(), "tesseract is not installed");
        ReadingScore score = own(kind);
        assertThat(score.files()).as("files of this kind").isPositive();
        assertThat(100 * score.of(Measure.HEADINGS).f1()).as("headings").isGreaterThanOrEqualTo(headings);
        assertFloor(score, Measure.LEVELS, Optional.of(levels));
        assertFloor(score, Measure.ROWS, Optional.of(rows));
        assertFloor(score, Measure.JOINED, Optional.ofNullable(joined));
        assertFloor(score, Measure.NOTES, Optional.of(notes));
        assertFloor(score, Measure.ORDER, Optional.of(order));
        assertFloor(score, Measure.NUMBERS, Optional.of(numbers));
    }

    private static void assertFloor(ReadingScore score, Measure measure, Optional<Integer> floor) {
        Tally tally = score.of(measure);
        floor.ifPresent(percent ->
                assertThat(100 * tally.recall()).as(measure + " " + tally).isGreaterThanOrEqualTo(percent));
    }

    private static ReadingScore own(String kind) {
        List<StructureTruth> truths = StructureTruths.readAll(FOLDER).stream()
                .filter(truth -> truth.kind().equals(kind))
                .toList();
        return BENCHMARK.run(truths, FOLDER).stream()
                .filter(result -> result.reader().equals(OwnReader.NAME))
                .map(ReadingBenchmark.Result::score)
                .reduce(ReadingScore.NONE, ReadingScore::plus);
    }

    private static boolean hasTesseract() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
    }
}
