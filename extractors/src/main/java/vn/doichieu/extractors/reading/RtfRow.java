package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/** What a Rich Text file states of a row: the edges of its cells and how they are merged. */
final class RtfRow {
    private final List<Cell> cells = new ArrayList<>();
    private int left;
    private boolean continuesLeft;
    private boolean continuesAbove;
    private boolean bordered;
    private boolean ruled;

    /** One cell, from its left to its right edge in twips. */
    record Cell(int left, int right, boolean continuesLeft, boolean continuesAbove) {}

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    boolean ruled() {
        return ruled;
    }

    /** Takes a control word that describes rows; false where it is none. */
    boolean take(String word, int number) {
        switch (word) {
            case "trleft" -> left = number;
            case "clmrg" -> continuesLeft = true;
            case "clvmrg" -> continuesAbove = true;
            case "clbrdrt",
                    "clbrdrb",
                    "clbrdrl",
                    "clbrdrr",
                    "trbrdrt",
                    "trbrdrb",
                    "trbrdrl",
                    "trbrdrr",
                    "trbrdrh",
                    "trbrdrv" -> bordered = true;
            case "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair" -> ruled |= bordered;
            case "cellx" -> {
                int from = cells.isEmpty() ? left : cells.get(cells.size() - 1).right();
                cells.add(new Cell(from, Math.max(from, number), continuesLeft, continuesAbove));
                continuesLeft = false;
                continuesAbove = false;
                bordered = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
