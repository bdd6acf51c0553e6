package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

/** Reads plain text in any of the encodings Vietnamese offices use; pages exist only where form feeds do. */
final class TextReader implements FormatReader {
    private static final int LARGEST = 50_000_000;

    @Override
    public ReadOutcome read(SourceFile file) {
        if (file.content().length == 0) {
            return new ReadOutcome.Refused(Refusal.EMPTY_FILE, "");
        }
        if (file.content().length > LARGEST) {
            return new ReadOutcome.Refused(Refusal.TOO_LARGE, file.content().length + " bytes of plain text");
        }
        ReportText text = Reflow.of(CharsetGuess.decode(file.content()));
        return text.text().chars().anyMatch(Character::isLetter)
                ? new ReadOutcome.Read(text, Format.TEXT)
                : new ReadOutcome.Refused(Refusal.NO_TEXT, "not one letter in " + file.content().length + " bytes");
    }
}
