package vn.doichieu.extractors.figure;

import java.util.Optional;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.Qualifier;

/**
 * What was found of one quantity before it becomes a figure.
 *
 * @param block   where it stands
 * @param mention the quantity
 * @param label   what it is called
 * @param choice  the indicator
 * @param role    result or target
 * @param area    area of its part of the report
 * @param cell    its cell; empty outside tables
 * @param heads   heads of the cell
 */
record Stated(
        int block,
        Mention mention,
        Label label,
        Choice choice,
        FigureRole role,
        Optional<Integer> area,
        Optional<Cell> cell,
        Optional<CellHeads> heads) {

    /** How firmly the number is stated: by the words before it, or by the head of its column. */
    Qualifier qualifier() {
        boolean estimated = role == FigureRole.REPORTED
                && heads.map(CellHeads::column).filter(ColumnHead::isEstimate).isPresent();
        return estimated && mention.qualifier() == Qualifier.EXACT ? Qualifier.ESTIMATED : mention.qualifier();
    }

    /** The same without an indicator. */
    Stated unbound() {
        return new Stated(block, mention, label, choice.without(), role, area, cell, heads);
    }
}
