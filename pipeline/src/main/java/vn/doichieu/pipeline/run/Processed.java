package vn.doichieu.pipeline.run;

import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.intake.Hindrance;

/** What became of one file before it is saved. */
sealed interface Processed {
    /** Read, extracted and checked. */
    record Checked(ExtractedReport report, CheckedReport checks) implements Processed {}

    /** Gave no report. */
    record Rejected(Message reason, Hindrance hindrance) implements Processed {}

    /** Its content is in the store already. */
    record NotNeeded() implements Processed {}
}
