package vn.doichieu.pipeline.intake;

import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.ReportReader;

/** A reader that holds on to something until it is closed. */
public interface ClosingReader extends ReportReader, AutoCloseable {

    /** One that holds on to nothing. */
    static ClosingReader of(ReportReader reader) {
        return new ClosingReader() {
            @Override
            public ReadOutcome read(SourceFile file) {
                return reader.read(file);
            }

            @Override
            public ReadOutcome read(SourceFile file, Deadline deadline) {
                return reader.read(file, deadline);
            }
        };
    }

    @Override
    default void close() {}
}
