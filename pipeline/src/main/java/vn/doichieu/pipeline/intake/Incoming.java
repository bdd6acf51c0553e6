package vn.doichieu.pipeline.intake;

import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.pipeline.check.Message;

/** One thing that came in. */
public sealed interface Incoming {
    /** The name shown to people: NFC, below the folder that was given; "bao-cao.zip › xa-A.docx" inside archives. */
    String name();

    /** A file to read. */
    record File(SourceFile file) implements Incoming {
        @Override
        public String name() {
            return file.name();
        }
    }

    /**
     * Something that cannot be read as it came.
     *
     * @param sha256OrEmpty of its bytes (packed, for what cannot be unpacked); empty where there are none to be had
     * @param reason        what is wrong and what to do, without the name
     */
    record Unusable(String name, String sha256OrEmpty, Message reason) implements Incoming {}
}
