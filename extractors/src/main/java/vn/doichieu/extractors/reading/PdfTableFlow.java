package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.Cell;

/**
 * A ruled table over all the pages it stands on. Its head is kept once; a row that the end of a page cut in two is one
 * row.
 */
final class PdfTableFlow implements PdfPiece {
    private final int number;
    private final List<Float> columns;
    private final List<List<Placed>> rows = new ArrayList<>();
    private int lastPage;

    /**
     * A cell of the whole table.
     *
     * @param run its lines, also those on the next page
     */
    private record Placed(int column, int rowSpan, int columnSpan, PdfRun run) {
        boolean sameAs(Placed other) {
            return column == other.column && columnSpan == other.columnSpan && text().equals(other.text());
        }

        String text() {
            return run.text();
        }

        int addTo(TextAssembler assembler, int page, Cell place) {
            return run.addTo(assembler, page, text -> assembler.addCell(place, text, run.emphasis()));
        }
    }

    /** The table that begins with this part. */
    PdfTableFlow(int number, PdfTable first, int page) {
        this.number = number;
        this.columns = first.columns();
        for (int row = 0; row < first.rows(); row++) {
            rows.add(placed(first, row, page));
        }
        this.lastPage = page;
    }

    /** Whether a part at the head of a page goes on with this table: each of its column edges is one of this table's. */
    boolean continuedBy(PdfTable part, int page) {
        List<Float> edges = part.columns();
        return page == lastPage + 1
                && near(edges.get(0), columns.get(0))
                && near(edges.get(edges.size() - 1), columns.get(columns.size() - 1))
                && edges.stream().allMatch(edge -> columnAt(edge) >= 0);
    }

    /** Adds the part on the next page. */
    void goOn(PdfTable part, int page) {
        int head = repeatedHead(part, page);
        for (int row = head; row < part.rows(); row++) {
            List<Placed> next = placed(part, row, page);
            if (row == head && isRest(next)) {
                joinToLast(next);
            } else {
                rows.add(next);
            }
        }
        lastPage = page;
    }

    /** Whether a cell shows the raised mark of a footnote. */
    boolean shows(int note) {
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> NoteMark.lastIn(cell.text(), note, 0).isPresent());
    }

    @Override
    public int addTo(TextAssembler assembler, int page) {
        int current = page;
        for (int row = 0; row < rows.size(); row++) {
            for (Placed cell : rows.get(row)) {
                Cell place = new Cell(number, row, cell.column(), cell.rowSpan(), cell.columnSpan());
                current = cell.addTo(assembler, current, place);
            }
        }
        return current;
    }

    /** How many rows at the part's head say again what the table's head says. */
    private int repeatedHead(PdfTable part, int page) {
        int row = 0;
        while (row < part.rows() && row < rows.size() && same(rows.get(row), placed(part, row, page))) {
            row++;
        }
        return row;
    }

    private static boolean same(List<Placed> one, List<Placed> two) {
        if (one.isEmpty() || one.size() != two.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).sameAs(two.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The rest of a row begins no cell of the first column, and goes on amid a sentence. */
    private static boolean isRest(List<Placed> row) {
        return !row.isEmpty()
                && row.stream().noneMatch(cell -> cell.column() == 0)
                && row.stream()
                        .allMatch(cell -> Character.isLowerCase(cell.text().charAt(0)));
    }

    private void joinToLast(List<Placed> rest) {
        List<Placed> last = new ArrayList<>(rows.get(rows.size() - 1));
        for (Placed cell : rest) {
            int above = -1;
            for (int i = 0; i < last.size(); i++) {
                above = last.get(i).column() == cell.column() ? i : above;
            }
            if (above >= 0) {
                last.get(above).run().addAll(cell.run());
            } else {
                last.add(cell);
            }
        }
        rows.set(rows.size() - 1, last);
    }

    private List<Placed> placed(PdfTable part, int row, int page) {
        return part.row(row).stream()
                .map(cell -> {
                    PdfGrid.Box box = cell.box();
                    int from = columnAt(part.columns().get(box.column()));
                    int to = columnAt(part.columns().get(box.column() + box.columnSpan()));
                    return new Placed(from, box.rowSpan(), to - from, new PdfRun(cell.lines(), page));
                })
                .toList();
    }

    private int columnAt(float edge) {
        for (int i = 0; i < columns.size(); i++) {
            if (near(columns.get(i), edge)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean near(float one, float two) {
        return Math.abs(one - two) <= PdfRule.TOLERANCE;
    }
}
