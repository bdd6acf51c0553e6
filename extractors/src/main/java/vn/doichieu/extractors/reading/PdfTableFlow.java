package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.document.Cell;

/**
 * A table over all the pages it stands on. Its head is kept once; a row that the end of a page cut in two is one row.
 */
final class PdfTableFlow implements PdfPiece {
    private final int number;
    private final List<Float> columns;
    private final List<List<PdfTableCell>> rows = new ArrayList<>();
    private int lastPage;

    /** The table that begins with this part. */
    PdfTableFlow(int number, PdfTable first, int page) {
        this.number = number;
        this.columns = first.columns();
        List<Integer> same = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            same.add(column);
        }
        for (int row = 0; row < first.rows(); row++) {
            rows.add(PdfTableCell.row(first, row, same, page));
        }
        this.lastPage = page;
    }

    /** Whether a part at the head of a page goes on with this table: in the same columns, and under no other head. */
    boolean continuedBy(PdfTable part, int page) {
        if (page != lastPage + 1) {
            return false;
        }
        return edges(part, page)
                .filter(edges -> {
                    List<List<PdfTableCell>> next = placed(part, edges, page);
                    return TableJoint.repeatedHead(rows, next) > 0 || !TableJoint.hasOwnHead(next);
                })
                .isPresent();
    }

    /** Adds the part on the next page. */
    void goOn(PdfTable part, int page) {
        List<List<PdfTableCell>> next = placed(part, edges(part, page).orElseThrow(), page);
        int head = TableJoint.repeatedHead(rows, next);
        for (int row = head; row < next.size(); row++) {
            if (row == head && TableJoint.isRest(rows, next.get(row), columns)) {
                joinToLast(next.get(row));
            } else {
                rows.add(next.get(row));
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
            for (PdfTableCell cell : rows.get(row)) {
                Cell place = new Cell(number, row, cell.column(), cell.rowSpan(), cell.columnSpan());
                current = cell.addTo(assembler, current, place);
            }
        }
        return current;
    }

    private static List<List<PdfTableCell>> placed(PdfTable part, List<Integer> edges, int page) {
        List<List<PdfTableCell>> placed = new ArrayList<>();
        for (int row = 0; row < part.rows(); row++) {
            placed.add(PdfTableCell.row(part, row, edges, page));
        }
        return placed;
    }

    /** Which of this table's edges each edge of the part is. */
    private Optional<List<Integer>> edges(PdfTable part, int page) {
        ColumnMatch match = new ColumnMatch(columns, part.columns());
        Optional<List<Integer>> edges = match.inPlace();
        if (edges.isEmpty() && part.columns().size() == columns.size()) {
            List<Integer> oneByOne = new ColumnMatch(columns, columns).inPlace().orElseThrow();
            boolean repeats = TableJoint.repeatedHead(rows, placed(part, oneByOne, page)) > 0;
            edges = repeats || match.alike() ? Optional.of(oneByOne) : Optional.empty();
        }
        return edges.isPresent() || part.ruled() ? edges : match.within();
    }

    private void joinToLast(List<PdfTableCell> rest) {
        List<PdfTableCell> last = new ArrayList<>(rows.get(rows.size() - 1));
        for (PdfTableCell cell : rest) {
            Optional<PdfTableCell> above =
                    last.stream().filter(it -> it.column() == cell.column()).findFirst();
            above.ifPresentOrElse(it -> it.run().addAll(cell.run()), () -> last.add(cell));
        }
        last.sort((one, two) -> Integer.compare(one.column(), two.column()));
        rows.set(rows.size() - 1, last);
    }
}
