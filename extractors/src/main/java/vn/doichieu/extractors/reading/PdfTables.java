package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the glyphs of a page into the cells of its ruled tables. Glyphs are sorted cell by cell: lines of neighbouring
 * cells need not stand at the same height, so no order of the whole page keeps them apart.
 */
final class PdfTables {
    /** Glyphs farther apart belong to two words; in units of the type size. */
    private static final float WORD_GAP = 0.14f;

    /** Raised marks stay within the line; in units of the type size. */
    private static final float LINE_STEP = 0.5f;

    private final List<PdfTable> tables = new ArrayList<>();

    /**
     * Takes what stands in tables out of the page's glyphs.
     *
     * @param grids    of the page, from the top down
     * @param articles glyphs as PDFBox gathers them; those that stand in tables are removed
     * @param rotation of the page; text that runs in another direction stays
     */
    static List<PdfTable> take(List<PdfGrid> grids, List<List<TextPosition>> articles, int rotation) {
        PdfTables taking = new PdfTables();
        grids.forEach(grid -> taking.take(grid, articles, rotation));
        return taking.tables;
    }

    private void take(PdfGrid grid, List<List<TextPosition>> articles, int rotation) {
        Map<PdfGrid.Box, List<PdfWord.Glyph>> contents = new HashMap<>();
        Set<TextPosition> taken = new HashSet<>();
        for (List<TextPosition> article : articles) {
            for (TextPosition position : article) {
                Optional<PdfGrid.Box> box =
                        Math.round(position.getDir()) == rotation ? cellOf(grid, position) : Optional.empty();
                box.ifPresent(cell -> {
                    taken.add(position);
                    contents.computeIfAbsent(cell, key -> new ArrayList<>()).add(PdfWord.glyph(position));
                });
            }
        }
        PdfTable table = new PdfTable(grid.top(), grid.columns(), grid.rowCount(), cells(grid, contents));
        if (table.isData()) {
            tables.add(table);
            articles.forEach(article -> article.removeIf(taken::contains));
        }
    }

    private static Optional<PdfGrid.Box> cellOf(PdfGrid grid, TextPosition position) {
        float middle = position.getXDirAdj() + position.getWidthDirAdj() / 2;
        float height = position.getYDirAdj() - 0.25f * position.getFontSizeInPt();
        return grid.cellAt(middle, height);
    }

    private static List<PdfTable.Cell> cells(PdfGrid grid, Map<PdfGrid.Box, List<PdfWord.Glyph>> contents) {
        List<PdfTable.Cell> cells = new ArrayList<>();
        for (PdfGrid.Box box : grid.cells()) {
            List<PdfLine> lines = lines(contents.getOrDefault(box, List.of()));
            if (!lines.isEmpty()) {
                cells.add(new PdfTable.Cell(box, lines));
            }
        }
        return cells;
    }

    private static List<PdfLine> lines(List<PdfWord.Glyph> glyphs) {
        List<PdfWord.Glyph> fromTop = new ArrayList<>(glyphs);
        fromTop.sort(Comparator.comparing(PdfWord.Glyph::baseline));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord.Glyph> line = new ArrayList<>();
        for (PdfWord.Glyph glyph : fromTop) {
            if (!line.isEmpty() && glyph.baseline() - line.get(0).baseline() > LINE_STEP * glyph.size()) {
                addLine(lines, line);
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        addLine(lines, line);
        return lines;
    }

    private static void addLine(List<PdfLine> lines, List<PdfWord.Glyph> line) {
        List<PdfWord> words = words(line);
        if (!words.isEmpty()) {
            lines.add(PdfWord.line(words, lines.size()));
        }
    }

    private static List<PdfWord> words(List<PdfWord.Glyph> line) {
        line.sort(Comparator.comparing(PdfWord.Glyph::left));
        List<PdfWord> words = new ArrayList<>();
        List<PdfWord.Glyph> word = new ArrayList<>();
        for (PdfWord.Glyph glyph : line) {
            boolean blank = glyph.text().isBlank();
            boolean apart =
                    !word.isEmpty() && glyph.left() - word.get(word.size() - 1).right() > WORD_GAP * glyph.size();
            if ((blank || apart) && !word.isEmpty()) {
                words.add(new PdfWord(word));
                word = new ArrayList<>();
            }
            if (!blank) {
                word.add(glyph);
            }
        }
        if (!word.isEmpty()) {
            words.add(new PdfWord(word));
        }
        return words;
    }
}
