package vn.doichieu.pipeline.intake;

import vn.doichieu.extractors.reading.ReportReader;

/** A reader that holds on to something until it is closed. */
public interface ClosingReader extends ReportReader, AutoCloseable {

    /** One that holds on to nothing. */
    static ClosingReader of(ReportReader reader) {
        return reader::read;
    }

    @Override
    default void close() {}
}
