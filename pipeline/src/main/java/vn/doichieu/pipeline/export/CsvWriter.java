package vn.doichieu.pipeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a sheet as RFC 4180 with a byte order mark, by which spreadsheet programs recognise UTF-8. Numbers are plain
 * (99.3); words that a spreadsheet program would take for a formula get a leading apostrophe (OWASP, CSV Injection).
 */
final class CsvWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    void write(Sheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(
                sheet.columns().stream().map(column -> harmless(column.title())).toList());
        for (List<Cell> row : sheet.rows()) {
            printer.printRecord(row.stream().map(CsvWriter::text).toList());
        }
        printer.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return number.mark() + number.value().toPlainString();
        }
        return cell instanceof Cell.Text words ? harmless(words.text()) : "";
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
