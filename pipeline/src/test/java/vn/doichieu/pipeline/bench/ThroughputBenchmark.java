package vn.doichieu.pipeline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.DefaultCrossReportChecker;
import vn.doichieu.pipeline.check.DefaultReportChecker;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.intake.ClosingReader;
import vn.doichieu.pipeline.intake.IntakeLimits;
import vn.doichieu.pipeline.intake.IsolatedReader;
import vn.doichieu.pipeline.run.LoadListener;
import vn.doichieu.pipeline.run.LoadOptions;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.SqliteReportStore;

/**
 * What each stage takes for each kind of file, beside plain text extraction by PDFBox where there is any: the same files
 * in one run, one at a time, the stages in turn, so that the ratios hold on any machine. Not a test: nothing is
 * asserted, and surefire does not run it; {@code .ci/benchmark} does.
 *
 * <p>The first argument is the number of seconds to measure each kind, after as many to warm up; then files or folders.
 * Files that cannot be read are left out. Peak heap is the most in use here while the line had its turns, garbage
 * included; what processes of their own use is not in it.
 */
public final class ThroughputBenchmark {
    private static final double NANOS = 1e9;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int READER_MEMORY = 768;

    private final ReportReader reader = new DefaultReportReader();
    private final Catalogue catalogue = CatalogueLoader.builtIn();
    private final ReportExtractor extractor = new CatalogueReportExtractor(catalogue);
    private final ReportChecker checker = new DefaultReportChecker(catalogue);
    private final PrintStream out;

    /** Work on all files of a kind. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private ThroughputBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints a table for each kind.
     *
     * @param args seconds to measure, then files or folders of them
     */
    public static void main(String... args) throws IOException {
        if (args.length < 2) {
            System.err.println("ThroughputBenchmark SECONDS FILE_OR_FOLDER...");
            return;
        }
        ThroughputBenchmark benchmark = new ThroughputBenchmark(System.out);
        List<Path> files = new ArrayList<>();
        for (String place : Arrays.asList(args).subList(1, args.length)) {
            try (Stream<Path> found = Files.walk(Path.of(place))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        Map<String, List<Path>> kinds = files.stream()
                .filter(file -> benchmark.reader.read(content(file)) instanceof ReadOutcome.Read)
                .collect(Collectors.groupingBy(ThroughputBenchmark::kind, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Path>> kind : kinds.entrySet()) {
            benchmark.run(kind.getKey(), kind.getValue(), Integer.parseInt(args[0]));
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void run(String kind, List<Path> paths, int seconds) throws IOException {
        List<SourceFile> files =
                paths.stream().map(ThroughputBenchmark::content).toList();
        try (ClosingReader isolated = new IsolatedReader(reader, LIMIT, READER_MEMORY)) {
            List<Line> lines = new ArrayList<>();
            if (kind.equals("pdf")) {
                lines.add(new Line("PDFBox, text only", () -> plainText(files)));
            }
            lines.add(new Line("reading", () -> files.forEach(this::read)));
            lines.add(new Line("reading + extraction + checks", () -> files.forEach(this::check)));
            lines.add(new Line("load, DOICHIEU_ISOLATION=off", () -> load(ClosingReader.of(reader), paths)));
            lines.add(new Line("load", () -> load(isolated, paths)));
            measure(lines, seconds);
            lines.forEach(Line::forget);
            measure(lines, seconds);
            print(kind, files.size(), lines);
        }
    }

    /** Takes the lines in turn, so that whatever else the machine does slows them all alike. */
    private static void measure(List<Line> lines, int seconds) throws IOException {
        long start = System.nanoTime();
        do {
            for (Line line : lines) {
                line.measure();
            }
        } while ((System.nanoTime() - start) / NANOS < seconds);
    }

    private void print(String kind, int files, List<Line> lines) {
        double first = lines.get(0).secondsOfRound();
        out.printf("%n%-32s %10s %10s %14s%n", files + " files " + kind, "ms/file", "ratio", "peak heap MB");
        for (Line line : lines) {
            double seconds = line.secondsOfRound();
            out.printf(
                    "%-32s %10.1f %10.2f %14.0f%n",
                    line.name, 1000 * seconds / files, seconds / first, line.peakBytes / 1e6);
        }
    }

    /** One line of the table, with what it took so far. */
    private static final class Line {
        private final String name;
        private final Work work;
        private int rounds;
        private long nanos;
        private long peakBytes;

        Line(String name, Work work) {
            this.name = name;
            this.work = work;
        }

        void measure() throws IOException {
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            work.run();
            nanos += System.nanoTime() - start;
            rounds++;
            peakBytes = Math.max(peakBytes, peakHeap());
        }

        void forget() {
            rounds = 0;
            nanos = 0;
            peakBytes = 0;
        }

        double secondsOfRound() {
            return nanos / NANOS / rounds;
        }

        private static long peakHeap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
        }
    }

    private static void plainText(List<SourceFile> files) throws IOException {
        for (SourceFile file : files) {
            try (PDDocument document = Loader.loadPDF(file.content())) {
                new PDFTextStripper().getText(document);
            }
        }
    }

    private ReportText read(SourceFile file) {
        return ((ReadOutcome.Read) reader.read(file)).text();
    }

    private void check(SourceFile file) {
        checker.check("bench", file.name(), extractor.extract(read(file)));
    }

    /** Into a new store each time. */
    private void load(ReportReader reading, List<Path> paths) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        try (ReportStore store = SqliteReportStore.open(folder.resolve("bench.db"))) {
            new vn.doichieu.pipeline.run.Loader(
                            reading, extractor, checker, new DefaultCrossReportChecker(catalogue), store)
                    .load(paths, new LoadOptions(1, LIMIT, IntakeLimits.DEFAULT), new LoadListener() {});
        } finally {
            delete(folder);
        }
    }

    private static SourceFile content(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
