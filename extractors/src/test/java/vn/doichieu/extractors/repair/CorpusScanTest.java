package vn.doichieu.extractors.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.SampleReport;
import vn.doichieu.extractors.document.Box;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.text.Span;

/** Whole reports as if they had been scanned: what was read well stays, and what was misread never gets worse. */
class CorpusScanTest {
    private static final long SEED = Long.getLong("seed", 20251126);
    private static final int FEWEST_REPAIRS = 10;
    private static final Box ANYWHERE = new Box(0, 0, 1, 1);
    private static final Pattern WORD = Pattern.compile("[^ \\n]+");
    private static final CatalogueReportExtractor EXTRACTOR = new CatalogueReportExtractor(SampleReport.CATALOGUE);

    /** Letters for digits stand in the print itself: nothing says then what is a misreading. */
    private static final Pattern NOISE = Pattern.compile("\\d[OlI]\\d");

    static List<Path> reports() throws IOException {
        List<Path> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("project.root"), "corpus"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                if (!NOISE.matcher(Files.readString(file)).find()) {
                    reports.add(file);
                }
            }
        }
        return reports;
    }

    private static ReportText text(Path file) throws IOException {
        SourceFile source = new SourceFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        return ((ReadOutcome.Read) new DefaultReportReader().read(source)).text();
    }

    /** Numbers read right are doubtful at times. */
    @ParameterizedTest
    @MethodSource("reports")
    void leaves_a_well_read_report_alone_with_its_own_slips(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        ReportText text = text(file);
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.text());
        while (word.find()) {
            boolean doubtful = random.nextInt(20) == 0;
            double confidence = doubtful ? random.nextDouble(0.3, 0.9) : random.nextDouble(0.9, 0.97);
            words.add(new Word(new Span(word.start(), word.end()), 1, ANYWHERE, OptionalDouble.of(confidence)));
        }
        ReportText read = EXTRACTOR.extract(text.withWords(words)).text();
        assertThat(read.repairs().stream().map(repair -> describe(read, repair)))
                .as("seed " + SEED)
                .isEmpty();
    }

    /** Digits read as others of their shape or as letters, mostly but not always with doubt. */
    @Test
    void repairs_misread_numbers_only_into_what_was_printed() throws IOException {
        int right = 0;
        int slips = 0;
        List<String> wrong = new ArrayList<>();
        for (Path file : reports()) {
            ReportText printed = text(file);
            Misread misread = Misread.of(printed, new SplittableRandom(SEED));
            slips += misread.slips();
            ReportText read = EXTRACTOR.extract(misread.text()).text();
            for (Repair repair : read.repairs()) {
                // every misreading and every repair here keeps the length, so offsets stay comparable
                boolean asPrinted = read.text().length() == printed.text().length()
                        && read.quote(repair.span()).equals(printed.quote(repair.span()));
                right += asPrinted ? 1 : 0;
                if (!asPrinted) {
                    wrong.add(file.getFileName() + ": " + describe(read, repair) + ", printed "
                            + printed.quote(repair.span()) + " "
                            + misread.text().recognisedWith(repair.span()));
                }
            }
        }
        assertThat(wrong).as("seed " + SEED).isEmpty();
        assertThat(right).as("repaired of " + slips + ", seed " + SEED).isGreaterThan(FEWEST_REPAIRS);
    }

    private static String describe(ReportText text, Repair repair) {
        return repair.read() + " -> " + text.quote(repair.span()) + " by " + repair.proof();
    }
}
