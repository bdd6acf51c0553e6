package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.scan.OcrOptions;

/** The real reports, where they are at hand. */
class RealReportsReadingTest {
    private static final Path REPORTS = Path.of(System.getProperty("project.root", "."), "..", "shared", "reports");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @BeforeAll
    static void reports_are_at_hand() {
        assumeTrue(Files.isDirectory(REPORTS), "no folder ../shared/reports beside the project");
    }

    @Test
    void hardly_a_block_begins_amid_a_sentence() throws IOException {
        for (Path file : files(".txt")) {
            ReportText text = read(file);
            long amid = flow(text)
                    .filter(block -> Character.isLowerCase(block.charAt(0)))
                    .filter(block -> !block.matches("\\p{Ll}\\).*"))
                    .count();
            assertThat(amid).as(file.getFileName().toString()).isLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource({"kinh-mon-2025.txt, 10", "kinh-mon-2025.pdf, 10", "luu-kiem-2025-10.txt, 8", "vi-khe-2025-q3.txt, 0"})
    void every_footnote_is_found(String name, int notes) throws IOException {
        ReportText text = read(REPORTS.resolve(name));
        assertThat(text.blocks().stream().filter(block -> block.kind() == BlockKind.FOOTNOTE))
                .hasSize(notes);
        assertThat(text.noteMarks()).hasSize(2 * notes);
    }

    @ParameterizedTest
    @CsvSource({"kinh-mon-2025", "vi-khe-2025-q3"})
    void the_pdf_and_the_text_hold_the_same_numbers(String stem) throws IOException {
        Map<String, Integer> ofText = numbers(read(REPORTS.resolve(stem + ".txt")));
        Map<String, Integer> ofPdf = numbers(read(REPORTS.resolve(stem + ".pdf")));
        long apart = Stream.concat(ofText.keySet().stream(), ofPdf.keySet().stream())
                .distinct()
                .filter(number -> !ofText.getOrDefault(number, 0).equals(ofPdf.getOrDefault(number, 0)))
                .count();
        // The PDF alone has a letterhead with its date.
        assertThat(apart).isLessThanOrEqualTo(3);
    }

    @Test
    void a_scan_is_refused_where_nothing_can_recognise_it() throws IOException {
        OcrOptions none = new OcrOptions("khong-co-tesseract", 1, Duration.ofSeconds(1));
        for (Path file : files(".scan.pdf")) {
            assertThat(new PdfReader(new PageScans(none)).read(source(file)))
                    .isInstanceOfSatisfying(
                            ReadOutcome.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refusal.NO_OCR));
        }
    }

    private static List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static ReportText read(Path file) throws IOException {
        FormatReader reader = file.toString().endsWith(".pdf")
                ? new PdfReader(new PageScans(OcrOptions.defaults()))
                : new TextReader();
        return ((ReadOutcome.Read) reader.read(source(file))).text();
    }

    private static SourceFile source(Path file) throws IOException {
        return new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static Stream<String> flow(ReportText text) {
        return text.blocks().stream().filter(block -> block.kind().inFlow()).map(block -> text.quote(block.span()));
    }

    private static Map<String, Integer> numbers(ReportText text) {
        Map<String, Integer> numbers = new TreeMap<>();
        flow(text).forEach(block -> {
            Matcher number = NUMBER.matcher(block);
            while (number.find()) {
                numbers.merge(number.group(), 1, Integer::sum);
            }
        });
        return numbers;
    }
}
