package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * What the heads of a table say of one of its numbers, as printed unless folded.
 *
 * @param row      text cells to the left in its row
 * @param column   head cells above
 * @param unit     measure unit given for the row or the column
 * @param ofTable  measure unit given for the table, folded
 * @param above    rows that its row stands under, nearest first
 * @param style    how its row is numbered
 * @param near     text cells of the rows just above, where none tells what its row stands under
 * @param corner   head cells over the names of the rows
 * @param others   head cells of the other columns
 * @param caption  folded line above the table
 * @param onlyRow  whether the table has no other row with numbers
 * @param part     whether another column adds up this one
 * @param crossed  whether this and other columns name something
 * @param apart    whether other columns show that it is of an earlier year, or a share of the highest score
 * @param aimed    whether another column holds the aim
 * @param early    whether what was done early is counted beside it
 */
record CellHeads(
        RowHead row,
        ColumnHead column,
        Optional<String> unit,
        Optional<String> ofTable,
        List<RowTree.Row> above,
        RowStyle style,
        String near,
        String corner,
        String others,
        String caption,
        boolean onlyRow,
        boolean part,
        boolean crossed,
        boolean apart,
        boolean aimed,
        boolean early) {
    private static final Pattern RATE = Pattern.compile("(tỷ lệ|tỉ lệ) .*");

    CellHeads {
        above = List.copyOf(above);
    }

    /** Whether the number is aimed at rather than reached. */
    boolean isAim() {
        return column.is(HeadKind.AIM) || row.is(HeadKind.AIM);
    }

    /** Whether the number was reached though the part of the report speaks of what is to come. */
    boolean isReached() {
        return aimed && !isAim() && column.is(HeadKind.ANYTHING);
    }

    /** Whether the number is the highest score possible, which says nothing of the ward. */
    boolean isMaximum() {
        return column.is(HeadKind.MAXIMUM) || row.is(HeadKind.MAXIMUM);
    }

    /** Whether the cell remarks on the row. */
    boolean isNote() {
        return column.is(HeadKind.NOTE);
    }

    /** Whether the number tells how far an aim was reached, not what share of a whole it is. */
    boolean isFulfilment() {
        return aimed && column.is(HeadKind.SHARE);
    }

    /** The unit in brackets behind the row's words; that of a row that names a rate. */
    static Optional<String> unitOfRow(RowHead row) {
        Optional<String> inBrackets = HeadWords.unit(row.printed());
        return inBrackets.isPresent() || !RATE.matcher(row.name()).matches() ? inBrackets : Optional.of("%");
    }

    /** The measure unit, that of the row's or the table's scores included. */
    Optional<String> measure() {
        return row.is(HeadKind.SCORE)
                ? unit.filter("%"::equals).or(() -> Optional.of("điểm"))
                : row.is(HeadKind.SHARE) || column.is(HeadKind.SHARE) ? Optional.of("%") : unit;
    }

    /** The label of a number alone in its cell. */
    Label label(String noun, List<String> around, Elsewhere elsewhere) {
        List<String> surroundings = new ArrayList<>(List.of(row.name(), Folding.fold(column.printed())));
        above.forEach(higher -> surroundings.add(Folding.fold(higher.words())));
        surroundings.addAll(around);
        surroundings.add(caption);
        surroundings.add(Folding.fold(near));
        surroundings.add(Folding.fold(others));
        return new Label(
                shown(),
                namesNoIndicator() ? List.of("") : readings(noun, around.isEmpty() ? "" : around.get(0)),
                surroundings,
                around,
                List.of(Folding.fold(near), Folding.fold(others)),
                false,
                Label.Part.NO,
                column.is(HeadKind.CUMULATED),
                Optional.empty(),
                Optional.empty(),
                elsewhere.of(row.name(), "", "").or(() -> elsewhere.above(around)));
    }

    /** What a sentence in the cell stands under, nearest first. */
    List<String> context() {
        List<String> context = new ArrayList<>(List.of(row.name(), column.names()));
        above.forEach(higher -> context.add(Folding.fold(higher.words())));
        context.removeIf(String::isBlank);
        return context;
    }

    private boolean namesNoIndicator() {
        boolean rateOfRate =
                isFulfilment() && unitOfRow(row).filter("%"::equals).isPresent();
        return column.is(HeadKind.ELSEWHERE) || row.is(HeadKind.ELSEWHERE) || apart || early || rateOfRate;
    }

    /**
     * Columns that hold anything leave the row to name the number. In a total row, a row of scores, or a table of one
     * row, the column names it, if need be with what the table is about; elsewhere both together, for a row named by its
     * subject alone breaks the column down. Parts of a row above are named with it.
     */
    private List<String> readings(String noun, String around) {
        String named = row.name();
        String subject = caption.isEmpty() ? around : caption;
        List<String> readings = new ArrayList<>();
        if (row.namesNothing()) {
            readings.add(squeeze(column.names(), noun));
            readings.add(squeeze(subject, column.is(HeadKind.SHARE) ? "tỷ lệ" : column.names(), noun));
            readings.add(squeeze(isTotal() ? "tổng" : named, column.names(), noun));
            return readings;
        }
        readings.add(
                onlyRow && !column.namesNothing()
                        ? squeeze(column.names(), noun)
                        : squeeze(named, column.names(), noun));
        if (onlyRow && !column.namesNothing()) {
            readings.add(squeeze(named, column.names(), noun));
            readings.add(squeeze(subject, column.names(), noun));
        } else if (style.isPart() && !above.isEmpty() && !column.is(HeadKind.SHARE)) {
            readings.add(squeeze(Folding.fold(above.get(0).words()), named, column.names(), noun));
        } else if (!corner.isEmpty() && !column.namesNothing()) {
            readings.add(squeeze(Folding.fold(corner), named, column.names(), noun));
        }
        return readings;
    }

    /**
     * Words that name something broader than the number.
     *
     * @param words   folded
     * @param without the text around the number that does not belong to it
     */
    record Whole(String words, String without) {}

    /** Labels under which something broader than the number is named: what fits them, the number is a part of. */
    List<Whole> wholes(String noun, List<String> around) {
        List<Whole> wholes = new ArrayList<>();
        boolean score = noun.equals("điểm"); // a table of scores stands under the name of one of them as often as not
        if (!row.namesNothing() && !onlyRow && !column.namesNothing() && !score) {
            wholes.add(new Whole(squeeze(column.names(), noun), row.name()));
            String subject = around.isEmpty() ? "" : around.get(0);
            wholes.add(new Whole(squeeze(subject, column.names(), noun), row.name()));
        }
        if (part && !row.namesNothing()) {
            wholes.add(new Whole(squeeze(row.name(), noun), Folding.fold(column.printed())));
        }
        if (style.isPart() && !above.isEmpty()) {
            wholes.add(new Whole(squeeze(Folding.fold(above.get(0).words()), column.names(), noun), row.name()));
        }
        return wholes;
    }

    /**
     * The label under which the caption helps to name what the row alone does not: "Biên chế công chức" above, "Có mặt"
     * in the row. Empty where the row does not name the number.
     */
    Optional<String> withCaption(String noun) {
        boolean rowNames = !row.namesNothing() && !isNote() && !part && column.namesNothing() && !namesNoIndicator();
        return rowNames && !caption.isEmpty() ? Optional.of(squeeze(caption, row.name(), noun)) : Optional.empty();
    }

    /** The caption, where it helps a column to name a number and must not name it all by itself. */
    Optional<String> captionAlone(String noun) {
        boolean named = !column.is(HeadKind.SHARE) && !column.namesNothing() && !columnCounts(noun);
        return row.namesNothing() && named && !caption.isEmpty()
                ? Optional.of(squeeze(caption, noun))
                : Optional.empty();
    }

    /** What the row alone is called, where a column that names something must add to it. */
    Optional<String> rowAlone(String noun) {
        return crossed && !columnCounts(noun) && !onlyRow && !row.namesNothing()
                ? Optional.of(squeeze(row.name(), noun))
                : Optional.empty();
    }

    /** Whether the column says no more than what is counted: "Số đơn vị". */
    private boolean columnCounts(String noun) {
        return column.names().matches("(tổng )?số (lượng )?" + Pattern.quote(noun));
    }

    /** Whether the row adds up the others. */
    boolean isTotal() {
        return row.total();
    }

    /** Whether the number is named by its column, in a row that adds up the others. */
    boolean isTotalOfColumn() {
        return isTotal() && !column.namesNothing();
    }

    private static String squeeze(String... words) {
        return LabelText.squeeze(String.join(" ", words));
    }

    private String shown() {
        String above = column.printed();
        String left = row.printed();
        String label = column.isPlain() || above.isBlank() ? left : left.isBlank() ? above : left + " – " + above;
        return LabelText.forPeople(label);
    }
}
