package vn.doichieu.pipeline.run;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.intake.Hindrance;

/** The way of one file from its bytes to what is saved. */
record Stages(ReportReader reader, ReportExtractor extractor, ReportChecker checker) {
    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

    Processed process(String id, SourceFile file, Deadline deadline) {
        ReadOutcome outcome = reader.read(file, deadline);
        if (outcome instanceof ReadOutcome.Refused refused) {
            LOG.debug("{}: {} {}", file.name(), refused.reason(), refused.detail());
            return new Processed.Rejected(RefusalMessages.of(refused.reason()), hindrance(refused.reason()));
        }
        ExtractedReport report = extractor.extract(((ReadOutcome.Read) outcome).text());
        CheckedReport checks = checker.check(id, file.name(), report);
        return new Processed.Checked(report, checks);
    }

    private static Hindrance hindrance(Refusal refusal) {
        return switch (refusal) {
            case NO_OCR -> Hindrance.MACHINE;
            case OUT_OF_TIME, OUT_OF_MEMORY, FAILED -> Hindrance.EFFORT;
            default -> Hindrance.FILE;
        };
    }
}
