package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.SourceFile;

/** Turns bytes into text. One instance serves every file and thread; never throws on bad content. */
public interface ReportReader {
    ReadOutcome read(SourceFile file);
}
