package vn.doichieu.extractors.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.doichieu.extractors.document.SourceFile;

/** Reads Excel files: each visible sheet is a paragraph with its name and a table; formulas count with their stored results. */
final class SheetReader implements FormatReader {
    /** A sheet's object model takes some ten times its XML. */
    private static final long MOST_XML_BYTES = 32L << 20;

    private static final int MOST_XLS_BYTES = 32 << 20;

    @Override
    public ReadOutcome read(SourceFile file) {
        refuseLarge(file);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file.content()))) {
            SheetCells cells = new SheetCells();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                if (!workbook.isSheetHidden(i)
                        && !workbook.isSheetVeryHidden(i)
                        && sheet.getPhysicalNumberOfRows() > 0) {
                    cells.add(sheet);
                }
            }
            TextAssembler assembler = new TextAssembler();
            SheetText.write(cells.texts(), assembler);
            Format format = workbook instanceof XSSFWorkbook ? Format.XLSX : Format.XLS;
            return new ReadOutcome.Read(assembler.build(), format);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Refusal.ENCRYPTED, e);
        } catch (IOException | POIXMLException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
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
