package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;

/** Turns bytes into text. One instance serves every file and thread; never throws on bad content. */
public interface ReportReader {
    ReadOutcome read(SourceFile file);

    /**
     * The same within a limited time: pages whose turn does not come before the deadline are named as unread. A reader
     * that is always quick need not look at it.
     */
    default ReadOutcome read(SourceFile file, Deadline deadline) {
        return read(file);
    }
}
