package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.SourceFile;

final class PdfReader implements FormatReader {
    @Override
    public ReadOutcome read(SourceFile file) {
        return new ReadOutcome.Refused(Refusal.UNKNOWN_FORMAT, file.name());
    }
}
