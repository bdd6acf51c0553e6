package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.ReportText;

/** What became of reading one file. */
public sealed interface ReadOutcome {

    /**
     * The file was read, wholly or (see {@link ReportText#unreadPages()}) in part.
     *
     * @param text   its canonical text
     * @param format the format its content showed, whatever its name says
     */
    record Read(ReportText text, Format format) implements ReadOutcome {}

    /**
     * The file could not be read.
     *
     * @param reason why
     * @param detail technical detail for {@code --verbose}, in English; may be empty
     */
    record Refused(Refusal reason, String detail) implements ReadOutcome {}
}
