package vn.doichieu.extractors.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.SourceFile;

/** Reads Excel files: each visible sheet is a paragraph with its name, and its tables with what stands around them; formulas count with their stored results. */
final class SheetReader implements FormatReader {
    /** A part that is packed smaller than this share is a bomb. */
    private static final double LEAST_PACKED = 0.01;

    /** A sheet's object model takes some ten times its XML. */
    private static final long MOST_XML_BYTES = 32L << 20;

    private static final int MOST_XLS_BYTES = 32 << 20;

    @Override
    public ReadOutcome read(SourceFile file) {
        refuseLarge(file);
        ZipSecureFile.setMinInflateRatio(LEAST_PACKED); // a setting of the whole process, which Tika takes away
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file.content()))) {
            List<FlowItem> items = new ArrayList<>();
            SheetRows rows = new SheetRows(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    List<FlowItem> sheet = rows.items(workbook.getSheetAt(i));
                    if (!sheet.isEmpty()) {
                        items.add(FlowParagraph.of(workbook.getSheetName(i), Emphasis.UNKNOWN));
                        items.addAll(sheet);
                    }
                }
            }
            Format format = workbook instanceof XSSFWorkbook ? Format.XLSX : Format.XLS;
            return new ReadOutcome.Read(new FlowWriter().write(items), format);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Refusal.ENCRYPTED, e);
        } catch (IOException | POIXMLException e) {
            throw new UnreadableException(swells(e) ? Refusal.TOO_LARGE : Refusal.CORRUPT, e);
        }
    }

    /** POI has no exception of its own for parts that unpack to far more than they are packed. */
    private static boolean swells(Exception e) {
        return String.valueOf(e.getMessage()).startsWith("Zip bomb detected");
    }

    private static void refuseLarge(SourceFile file) {
        byte[] content = file.content();
        boolean zipped = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        boolean large = zipped ? ZipParts.open(content).xmlBytes() > MOST_XML_BYTES : content.length > MOST_XLS_BYTES;
        if (large) {
            throw new UnreadableException(Refusal.TOO_LARGE, "a workbook of " + content.length + " bytes");
        }
    }
}
