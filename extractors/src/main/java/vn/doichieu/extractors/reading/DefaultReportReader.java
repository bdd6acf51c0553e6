package vn.doichieu.extractors.reading;

import java.util.Map;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.scan.OcrOptions;

/** Recognises the format by content, hands the file to its reader, and turns whatever goes wrong into a refusal. */
public final class DefaultReportReader implements ReportReader {
    private static final int MOST_BYTES = 256 << 20;

    /** 5,000 pages have less. */
    private static final int MOST_CHARACTERS = 20_000_000;

    private final FormatDetector detector = new FormatDetector();
    private final Map<Format, FormatReader> readers;

    public DefaultReportReader() {
        this(OcrOptions.defaults());
    }

    /**
     * A reader that recognises images in its own way.
     *
     * @param ocr how page images are recognised
     */
    public DefaultReportReader(OcrOptions ocr) {
        PageScans scans = new PageScans(ocr);
        FormatReader sheets = new SheetReader();
        FormatReader tika = new TikaReader();
        readers = Map.ofEntries(
                Map.entry(Format.TEXT, new TextReader()),
                Map.entry(Format.PDF, new PdfReader(scans)),
                Map.entry(Format.DOCX, new DocxReader()),
                Map.entry(Format.DOC, new DocReader(tika)),
                Map.entry(Format.XLSX, sheets),
                Map.entry(Format.XLS, sheets),
                Map.entry(Format.ODF, new OdfReader()),
                Map.entry(Format.RTF, new RtfReader()),
                Map.entry(Format.MHT, new MhtReader(tika)),
                Map.entry(Format.IMAGE, new ImageReader(scans)),
                Map.entry(Format.OTHER, tika));
    }

    @Override
    public ReadOutcome read(SourceFile file) {
        return read(file, Deadline.never());
    }

    @Override
    public ReadOutcome read(SourceFile file, Deadline deadline) {
        try {
            if (file.content().length > MOST_BYTES) {
                return new ReadOutcome.Refused(Refusal.TOO_LARGE, file.content().length + " bytes");
            }
            Format format = detector.detect(file.content());
            FormatReader reader = readers.get(format);
            if (reader == null) {
                throw new IllegalStateException("no reader for " + format);
            }
            return refuseNoReport(reader.read(file, deadline));
        } catch (UnreadableException e) {
            return e.refused();
        } catch (RuntimeException | StackOverflowError e) {
            // parsers of damaged files fail in ways that no list can name; the batch must go on
            return new ReadOutcome.Refused(Refusal.CORRUPT, UnreadableException.describe(e));
        }
    }

    private static ReadOutcome refuseNoReport(ReadOutcome outcome) {
        if (!(outcome instanceof ReadOutcome.Read read)) {
            return outcome;
        }
        String text = read.text().text();
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return new ReadOutcome.Refused(Refusal.NO_TEXT, "not one letter");
        }
        return text.length() > MOST_CHARACTERS
                ? new ReadOutcome.Refused(Refusal.TOO_LARGE, text.length() + " characters")
                : new ReadOutcome.Read(LongBlocks.parted(read.text()), read.format());
    }
}
