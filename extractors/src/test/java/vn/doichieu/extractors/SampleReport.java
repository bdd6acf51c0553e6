package vn.doichieu.extractors;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/** Small reports for tests: one line is one block, bullets are list items, "| a | b |" is a row of a table. */
public final class SampleReport {
    public static final Catalogue CATALOGUE = CatalogueLoader.builtIn();

    private static final CatalogueReportExtractor EXTRACTOR = new CatalogueReportExtractor(CATALOGUE);

    private SampleReport() {}

    public static ReportText text(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        int table = -1;
        int row = -1;
        for (String line : lines) {
            if (line.startsWith("| ")) {
                table = row < 0 ? table + 1 : table;
                addRow(line, table, ++row, text, blocks);
                continue;
            }
            row = -1;
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(line);
            boolean item = line.startsWith("- ") || line.startsWith("+ ");
            boolean note = line.matches("^[¹²³⁴⁵] .*");
            BlockKind kind = note ? BlockKind.FOOTNOTE : item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
            blocks.add(Block.of(kind, new Span(start, text.length()), Emphasis.UNKNOWN));
        }
        List<Span> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if ("¹²³⁴⁵".indexOf(text.charAt(i)) >= 0) {
                marks.add(new Span(i, i + 1));
            }
        }
        return ReportText.of(text.toString(), blocks, List.of(), marks);
    }

    private static void addRow(String line, int table, int row, StringBuilder text, List<Block> blocks) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("[|]", -1);
        for (int column = 0; column < cells.length; column++) {
            String words = cells[column].strip();
            if (!words.isEmpty()) {
                int start = text.isEmpty() ? 0 : text.append('\n').length();
                text.append(words);
                Span span = new Span(start, text.length());
                blocks.add(Block.cell(new Cell(table, row, column, 1, 1), span, Emphasis.UNKNOWN));
            }
        }
    }

    public static ExtractedReport extracted(String... lines) {
        return EXTRACTOR.extract(text(lines));
    }
}
