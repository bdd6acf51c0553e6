package vn.doichieu.pipeline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.DefaultReportChecker;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.SqliteReportStore;

/**
 * Pages per second of the stages beside plain text extraction by PDFBox, on the same PDFs in one run and one thread, so
 * that the ratios hold on any machine. Not a test: nothing is asserted, and surefire does not run it.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -pl pipeline -am -Dmdep.outputFile=target/classpath.txt
 * java -cp pipeline/target/test-classes:pipeline/target/classes:$(cat pipeline/target/classpath.txt) \
 *     vn.doichieu.pipeline.bench.ThroughputBenchmark 10 FOLDER_OR_FILE...
 * </pre>
 *
 * <p>The first argument is the number of seconds to measure, after as many to warm up. Files that cannot be read and
 * files without pages are left out. Peak heap is the most in use while the line had its turns, garbage included.
 */
public final class ThroughputBenchmark {
    private static final double NANOS = 1e9;

    private final ReportReader reader = new DefaultReportReader();
    private final ReportExtractor extractor;
    private final ReportChecker checker;
    private final List<SourceFile> files;
    private final int pages;
    private final PrintStream out;

    /** Work on one file; the round is different each time, so that a store takes the file as new. */
    @FunctionalInterface
    private interface Work {
        void on(SourceFile file, int round) throws IOException;
    }

    private ThroughputBenchmark(List<SourceFile> candidates, PrintStream out) {
        Catalogue catalogue = CatalogueLoader.builtIn();
        extractor = new CatalogueReportExtractor(catalogue);
        checker = new DefaultReportChecker(catalogue);
        files = candidates.stream().filter(file -> pagesOf(file) > 0).toList();
        pages = files.stream().mapToInt(this::pagesOf).sum();
        this.out = out;
    }

    /**
     * Prints the table.
     *
     * @param args seconds to measure, then PDF files or folders of them
     */
    public static void main(String... args) throws IOException {
        if (args.length < 2) {
            System.err.println("ThroughputBenchmark SECONDS FILE_OR_FOLDER...");
            return;
        }
        List<SourceFile> candidates = new ArrayList<>();
        for (String place : Arrays.asList(args).subList(1, args.length)) {
            candidates.addAll(pdfsIn(Path.of(place)));
        }
        new ThroughputBenchmark(candidates, System.out).run(Integer.parseInt(args[0]));
    }

    private void run(int seconds) throws IOException {
        if (files.isEmpty()) {
            out.println("no PDF with text");
            return;
        }
        Path folder = Files.createTempDirectory("bench");
        try (ReportStore store = SqliteReportStore.open(folder.resolve("bench.db"))) {
            List<Line> lines = List.of(
                    new Line("PDFBox, text only", (file, round) -> plainText(file)),
                    new Line("reading", (file, round) -> read(file)),
                    new Line("reading + extraction + checks", (file, round) -> check("bench", file)),
                    new Line("the same with the store", (file, round) -> save(store, file, round)));
            int rounds = measure(lines, seconds, 0);
            lines.forEach(Line::forget);
            measure(lines, seconds, rounds);
            print(lines);
        } finally {
            delete(folder);
        }
    }

    /** Takes the lines in turn, so that whatever else the machine does slows them all alike. */
    private int measure(List<Line> lines, int seconds, int firstRound) throws IOException {
        long start = System.nanoTime();
        int round = firstRound;
        do {
            for (Line line : lines) {
                line.measure(files, round);
            }
            round++;
        } while ((System.nanoTime() - start) / NANOS < seconds);
        return round;
    }

    private void print(List<Line> lines) {
        double plain = lines.get(0).pagesPerSecond(pages);
        out.printf("%d files, %d pages%n%n", files.size(), pages);
        out.printf("%-32s %10s %10s %10s %12s%n", "", "pages/s", "ms/page", "of PDFBox", "peak heap MB");
        for (Line line : lines) {
            double perSecond = line.pagesPerSecond(pages);
            out.printf(
                    "%-32s %10.1f %10.2f %9.0f%% %12.0f%n",
                    line.name, perSecond, 1000 / perSecond, 100 * perSecond / plain, line.peakBytes / 1e6);
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

        void measure(List<SourceFile> files, int round) throws IOException {
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            for (SourceFile file : files) {
                work.on(file, round);
            }
            nanos += System.nanoTime() - start;
            rounds++;
            peakBytes = Math.max(peakBytes, peakHeap());
        }

        void forget() {
            rounds = 0;
            nanos = 0;
            peakBytes = 0;
        }

        double pagesPerSecond(int pages) {
            return pages * rounds / (nanos / NANOS);
        }

        private static long peakHeap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
        }
    }

    private static void plainText(SourceFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            new PDFTextStripper().getText(document);
        }
    }

    private ReportText read(SourceFile file) {
        return ((ReadOutcome.Read) reader.read(file)).text();
    }

    private CheckedReport check(String id, SourceFile file) {
        return checker.check(id, file.name(), extractor.extract(read(file)));
    }

    private void save(ReportStore store, SourceFile file, int round) {
        String name = round + "/" + file.name();
        String sha256 = file.sha256();
        String id = store.idOf(name, sha256);
        ExtractedReport report = extractor.extract(read(file));
        store.save(name, sha256, report, checker.check(id, name, report));
    }

    private int pagesOf(SourceFile file) {
        return reader.read(file) instanceof ReadOutcome.Read read ? read.text().pages() : 0;
    }

    private static List<SourceFile> pdfsIn(Path place) throws IOException {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .map(ThroughputBenchmark::content)
                    .toList();
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
