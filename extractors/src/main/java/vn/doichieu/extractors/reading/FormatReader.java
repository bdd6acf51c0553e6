package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;

interface FormatReader {
    /** Reads content already known to be of its format. */
    ReadOutcome read(SourceFile file);

    /** The same within a limited time: readers of formats without images need none. */
    default ReadOutcome read(SourceFile file, Deadline deadline) {
        return read(file);
    }
}
