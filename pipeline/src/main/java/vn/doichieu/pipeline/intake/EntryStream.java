package vn.doichieu.pipeline.intake;

import java.io.FilterInputStream;
import java.io.InputStream;

/** The current entry of an archive that is read as a stream; closing it leaves the archive open. */
final class EntryStream extends FilterInputStream {
    EntryStream(InputStream archive) {
        super(archive);
    }

    @Override
    public void close() {
        // the next entry is read from the same stream
    }
}
