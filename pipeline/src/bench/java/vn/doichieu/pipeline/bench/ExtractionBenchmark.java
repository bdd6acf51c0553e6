package vn.doichieu.pipeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.quantity.GrammarMentionFinder;
import vn.doichieu.extractors.quantity.MentionFinder;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.structure.HeadingOutliner;
import vn.doichieu.extractors.structure.Outliner;

/**
 * Time and allocation of extraction from texts already read: whole, and its first two stages, over the text files of the
 * corpus or of the folder that the system property {@code doichieu.reports} names. {@code main} prints milliseconds and
 * kilobytes per page of 2,500 characters side by side, and how many figures a page has: reports in the wild have three to
 * eight, those of the corpus, which were written to be hard, several times as many.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ExtractionBenchmark {
    private static final double PAGE = 2_500;
    private static final String FOLDER = "doichieu.reports";
    private static final Path REPORTS =
            Path.of(System.getProperty(FOLDER, "corpus"));

    private final List<ReportText> texts = new ArrayList<>();
    private final Catalogue catalogue = CatalogueLoader.builtIn();
    private final ReportExtractor extractor = new CatalogueReportExtractor(catalogue);
    private final MentionFinder mentions = new GrammarMentionFinder(catalogue.measureUnits());
    private final Outliner outliner = new HeadingOutliner(catalogue.headings());

    /** Reads the text files. */
    @Setup
    public void read() throws IOException {
        texts.addAll(texts());
    }

    private static List<ReportText> texts() throws IOException {
        List<ReportText> read = new ArrayList<>();
        DefaultReportReader reader = new DefaultReportReader();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (reader.read(new SourceFile(name, Files.readAllBytes(file))) instanceof ReadOutcome.Read text) {
                    read.add(text.text());
                }
            }
        }
        return read;
    }

    /** Text to figures and claims. */
    @Benchmark
    public void extraction(Blackhole sink) {
        texts.forEach(text -> sink.consume(extractor.extract(text)));
    }

    /** Text to numbers alone. */
    @Benchmark
    public void mentions(Blackhole sink) {
        texts.forEach(text -> sink.consume(mentions.find(text)));
    }

    /** Text to headings alone. */
    @Benchmark
    public void outline(Blackhole sink) {
        texts.forEach(text -> sink.consume(outliner.outline(text)));
    }

    public static void main(String[] args) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-D" + FOLDER + "=" + REPORTS)
                        .build())
                .run();
        double pages = texts().stream().mapToInt(text -> text.text().length()).sum() / PAGE;
        ReportExtractor extractor = new CatalogueReportExtractor(CatalogueLoader.builtIn());
        long figures = texts().stream()
                .mapToLong(text -> extractor.extract(text).figures().size())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%n%.0f pages, %.1f figures a page%n%-12s %10s %10s%n",
                pages,
                figures / pages,
                "",
                "ms/page",
                "kB/page");
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %10.3f %10.0f%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore() / pages,
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1_000 / pages);
        }
    }
}
