package vn.doichieu.pipeline.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A block of the report's body. */
sealed interface SourceBlock {

    /**
     * A heading.
     *
     * @param number  as printed, with its dot or bracket; empty if none
     * @param title   as printed behind the number
     * @param ownLine whether the title stands on the line below the number
     * @param runIn   text that goes on behind the title in the same paragraph; empty if none
     * @param level   1 for the outermost
     * @param area    reform area 1-7 as an annotator sees it
     * @param role    role of the part as an annotator sees it
     */
    record Heading(
            String number,
            RichText title,
            boolean ownLine,
            Optional<RichText> runIn,
            int level,
            Optional<Integer> area,
            Optional<String> role)
            implements SourceBlock {

        /** The number without what closes it: "3.3", "a", "Phần I". */
        Optional<String> bareNumber() {
            return Optional.of(number.replaceAll("[.):/]+$", "")).filter(bare -> !bare.isEmpty());
        }
    }

    /** A paragraph or list item; its bullet is part of the text. */
    record Paragraph(RichText text) implements SourceBlock {
        boolean isAddress() {
            return text.text().startsWith("Kính gửi");
        }
    }

    /** A ruled table; rows are equally long, the first is the head. */
    record Table(List<List<Cell>> rows) implements SourceBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        int columns() {
            return rows.get(0).size();
        }

        /** Rows of the head: the first, and those its cells reach into. */
        int headRows() {
            int rows = 1;
            while (reachesBelow(rows - 1)) {
                rows++;
            }
            return rows;
        }

        private boolean reachesBelow(int row) {
            return IntStream.range(0, columns()).anyMatch(column -> continuesBelow(row, column));
        }

        /** Columns covered by the cell at this place, itself included. */
        int columnSpan(int row, int column) {
            int end = column + 1;
            while (end < columns() && rows.get(row).get(end).merge() == Merge.LEFT) {
                end++;
            }
            return end - column;
        }

        /** Whether the cell goes on in the next row. */
        boolean continuesBelow(int row, int column) {
            return row + 1 < rows.size() && rows.get(row + 1).get(column).merge() == Merge.ABOVE;
        }
    }

    /** A table cell. */
    record Cell(RichText text, Merge merge) {}

    /** What a cell is part of. */
    enum Merge {
        NONE,
        ABOVE,
        LEFT
    }
}
