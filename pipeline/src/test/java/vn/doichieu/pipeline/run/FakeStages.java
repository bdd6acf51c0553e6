package vn.doichieu.pipeline.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.Format;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.SampleReports;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.CrossReportChecker;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.store.ReportStore;

/**
 * Stages that do what the content says: "treo" hangs, "tràn" overflows the stack, "lỗi" throws, "hết bộ nhớ" runs out
 * of memory, "hỏng" is refused, "lặp" gives two figures the same id; anything else is a report of An Hòa with that
 * number as its only figure.
 */
final class FakeStages {
    private FakeStages() {}

    static Loader loader(ReportStore store) {
        return loader(FakeStages::read, store);
    }

    static Loader loader(ReportReader reader, ReportStore store) {
        ReportExtractor extractor = FakeStages::extract;
        ReportChecker checker = FakeStages::check;
        CrossReportChecker cross = reports -> List.of(SampleReports.brokenSum(
                "x-" + reports.get(0).reportId(), reports.get(0).reportId()));
        return new Loader(reader, extractor, checker, cross, store);
    }

    static ReadOutcome read(SourceFile file) {
        String content = new String(file.content(), StandardCharsets.UTF_8);
        return switch (content) {
            case "treo" -> hang();
            case "tràn" -> overflow(file);
            case "lỗi" -> throw new IllegalStateException("planted");
            case "hết bộ nhớ" -> throw new OutOfMemoryError("planted");
            case "hỏng" -> new ReadOutcome.Refused(Refusal.CORRUPT, "planted");
            default -> new ReadOutcome.Read(ReportText.of(content, List.of(), List.of(0, 0), List.of()), Format.TEXT);
        };
    }

    private static ExtractedReport extract(ReportText text) {
        if (text.text().equals("lặp")) {
            ExtractedReport once = SampleReports.report(SampleReports.AN_HOA, SampleReports.YEAR, "1");
            return new ExtractedReport(
                    once.text(),
                    once.letterhead(),
                    once.outline(),
                    List.of(),
                    List.of(once.figures().get(0), once.figures().get(0)),
                    List.of());
        }
        return text.text().matches("\\d+")
                ? SampleReports.report(SampleReports.AN_HOA, SampleReports.YEAR, text.text())
                : SampleReports.report(Optional.empty(), Optional.empty(), "Thư mời họp", List.of());
    }

    private static CheckedReport check(String id, String file, ExtractedReport report) {
        return report.figures().isEmpty()
                ? SampleReports.unchecked()
                : SampleReports.checked(SampleReports.brokenSum("c-" + id, id));
    }

    /** Ends for the sake of the test run, long after any limit set in a test. */
    private static ReadOutcome hang() {
        long end = System.nanoTime() + 6_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait(); // deaf to interrupts, as a parser in a loop is
        }
        return new ReadOutcome.Refused(Refusal.CORRUPT, "planted");
    }

    private static ReadOutcome overflow(SourceFile file) {
        return read(file);
    }
}
