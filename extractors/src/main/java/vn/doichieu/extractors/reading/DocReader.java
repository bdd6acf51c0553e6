package vn.doichieu.extractors.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import vn.doichieu.extractors.document.SourceFile;

/** Reads Word 97-2003 files with POI; those of Word 6 and 95 are left to another reader. */
final class DocReader implements FormatReader {
    private final FormatReader olderVersions;

    DocReader(FormatReader olderVersions) {
        this.olderVersions = olderVersions;
    }

    @Override
    public ReadOutcome read(SourceFile file) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file.content()))) {
            List<FlowItem> items = new DocBody(document).items();
            return new ReadOutcome.Read(new FlowWriter().write(items), Format.DOC);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Refusal.ENCRYPTED, e);
        } catch (OldWordFileFormatException e) {
            return olderVersions.read(file);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
    }
}
