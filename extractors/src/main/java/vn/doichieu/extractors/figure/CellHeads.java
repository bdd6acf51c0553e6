package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * What the heads of a table say of one of its numbers, as printed.
 *
 * @param row       text cells to the left in its row
 * @param column    head cells above
 * @param unit      measure unit given for the row, the column or the table
 * @param above     text cells of the rows just above, which may name what its row is a part of
 * @param corner    head cell over the names of the rows
 * @param others    head cells of the other columns
 * @param onlyRow   whether the table has no other row with numbers
 */
record CellHeads(
        String row, String column, Optional<String> unit, String above, String corner, String others, boolean onlyRow) {
    /** Heads of a column that holds whatever its rows name. */
    private static final Pattern ANYTHING = Pattern.compile(
            "(số liệu|số lượng|kết quả|giá trị|thực hiện|tổng số|số|kỳ này|kỳ báo cáo|trong kỳ|quý|năm|tháng"
                    + "|đạt được|báo cáo|đến nay|ghi chú|[ivx]+|/|\\(|\\)|\\d|\\s|tổng hợp|số tiền|(triệu |tỷ |nghìn )?đồng)*+");

    private static final Pattern EARLIER = Pattern.compile(
            ".*(cùng kỳ|năm trước|kỳ trước(?! chuyển)|quý trước|so sánh|so với(?! (dự toán|kế hoạch))|tăng|giảm|tối đa"
                    + "|(?<!so với |% |tỷ lệ )dự toán).*");

    /** The label of a number alone in its cell. */
    Label label(String noun, List<String> around, Elsewhere elsewhere) {
        String row = Folding.fold(this.row);
        String column = Folding.fold(this.column);
        List<String> surroundings = new ArrayList<>(List.of(row, column));
        surroundings.addAll(around);
        surroundings.add(Folding.fold(above));
        surroundings.add(Folding.fold(others));
        return new Label(
                shown(),
                EARLIER.matcher(column).matches()
                        ? List.of("")
                        : readings(row, column, noun, around.isEmpty() ? "" : around.get(0)),
                surroundings,
                around,
                List.of(Folding.fold(above), Folding.fold(others)),
                false,
                Label.Part.NO,
                false,
                Optional.empty(),
                Optional.empty(),
                elsewhere.of(row, "", "").or(() -> elsewhere.above(around)));
    }

    /**
     * Columns that hold anything leave the row to name the number. In a total row, or a table of one row, the column
     * names it, if need be with what the table is about; elsewhere both together, for a row named by its subject alone
     * breaks the column down.
     */
    private List<String> readings(String row, String column, String noun, String subject) {
        if (ANYTHING.matcher(column).matches()) {
            return List.of(LabelText.squeeze(row + " " + noun));
        }
        String both = LabelText.squeeze(row + " " + column + " " + noun);
        if (noun.equals("điểm")) {
            return List.of(both); // a table of scores stands under the name of one of them as often as not
        }
        String cornered = LabelText.squeeze(Folding.fold(corner) + " " + both);
        return namesAlone()
                ? List.of(
                        LabelText.squeeze(column + " " + noun),
                        both,
                        LabelText.squeeze(subject + " " + column + " " + noun))
                : List.of(both, cornered);
    }

    /** The label under which the column alone names the number; what fits it is broken down by the other rows. */
    Optional<Label> sharedByRows(String noun, List<String> around, Label label) {
        String column = Folding.fold(this.column);
        boolean shared = !namesAlone() && !ANYTHING.matcher(column).matches();
        String subject = around.isEmpty() ? "" : around.get(0);
        List<String> surroundings = new ArrayList<>(List.of(column));
        surroundings.addAll(around);
        surroundings.add(Folding.fold(others));
        return shared
                ? Optional.of(label.read(
                        List.of(
                                LabelText.squeeze(column + " " + noun),
                                LabelText.squeeze(subject + " " + column + " " + noun)),
                        surroundings))
                : Optional.empty();
    }

    /** The head of the column where it is nothing but the size of the amounts: "Triệu đồng". */
    Optional<String> columnOfMoney() {
        return Optional.of(column).filter(head -> Folding.fold(head).matches("(triệu|tỷ|nghìn|ngàn)? ?đồng"));
    }

    /** The head of the column where it names what its numbers count. */
    String namingColumn() {
        return ANYTHING.matcher(Folding.fold(column)).matches() ? "" : column;
    }

    /** Whether the row adds up the others. */
    boolean isTotal() {
        return TotalRow.is(Folding.fold(row));
    }

    private boolean namesAlone() {
        return onlyRow || isTotal();
    }

    private String shown() {
        boolean anything = ANYTHING.matcher(Folding.fold(column)).matches();
        String label = anything || column.isBlank() ? row : row.isBlank() ? column : row + " – " + column;
        return LabelText.forPeople(label);
    }
}
