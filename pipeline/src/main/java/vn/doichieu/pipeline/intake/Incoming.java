package vn.doichieu.pipeline.intake;

import java.util.Optional;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.pipeline.check.Message;

/** One thing that came in. */
public sealed interface Incoming {
    /** The name shown to people: NFC, below the folder that was given; "bao-cao.zip › xa-A.docx" inside archives. */
    String name();

    /**
     * A file to read.
     *
     * @param container name of the archive or e-mail it came in, the innermost one; empty for a file by itself
     */
    record File(SourceFile file, Optional<String> container) implements Incoming {
        @Override
        public String name() {
            return file.name();
        }
    }

    /**
     * Something that cannot be read as it came.
     *
     * @param sha256OrEmpty of its bytes; for what cannot be unpacked, of its packed bytes, or of its place in its
     *                      container; empty where there is nothing to hash
     * @param reason        what is wrong and what to do, without the name
     * @param hindrance     whether another try is of use
     * @param container     as in {@link File}
     */
    record Unusable(String name, String sha256OrEmpty, Message reason, Hindrance hindrance, Optional<String> container)
            implements Incoming {
        /** Something by itself that will not do however often it is tried. */
        public Unusable(String name, String sha256OrEmpty, Message reason) {
            this(name, sha256OrEmpty, reason, Hindrance.FILE, Optional.empty());
        }
    }

    /**
     * A container all of whose files were given: a refusal of it that was entered before does not hold any more.
     *
     * @param content its bytes, of which the hash is asked only where there was such a refusal
     */
    record Opened(String name, Source content) implements Incoming {}
}
