package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.SourceFile;

/** Reads Rich Text files, whatever their name: many a ".doc" is one. */
final class RtfReader implements FormatReader {
    private static final int LARGEST = 128 << 20;

    @Override
    public ReadOutcome read(SourceFile file) {
        if (file.content().length > LARGEST) {
            throw new UnreadableException(Refusal.TOO_LARGE, file.content().length + " bytes of rich text");
        }
        return new ReadOutcome.Read(new FlowWriter().write(new RtfParser(file.content()).items()), Format.RTF);
    }
}
