package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.SourceFile;

interface FormatReader {
    /** Reads content already known to be of its format. */
    ReadOutcome read(SourceFile file);
}
