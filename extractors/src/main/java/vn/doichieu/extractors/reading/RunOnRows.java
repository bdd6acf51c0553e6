package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the rows of a numbered table that all run on in one line: "STT Nội dung Số lượng 1 Văn bản đi 120 2 Văn bản đến 95". */
final class RunOnRows {
    private static final Pattern ORDINAL = Pattern.compile("(?<= )(\\d{1,2}) (?=\\p{Lu})");

    private static final int FEWEST = 3;

    /** A longer line is no table that somebody pasted. */
    private static final int LONGEST = 3_000;

    private static final Pattern ROW =
            Pattern.compile(" ?[^\\d ]\\S*(?: [^\\d ]\\S*)*(?<values>(?: -?\\d[\\d.,]*%?(?= |$))+)");
    private static final Pattern CAPITAL = Pattern.compile(" (?=\\p{Lu})");

    private RunOnRows() {}

    /** The heads and the rows; the line alone where it holds no rows. */
    static List<String> split(String line) {
        List<String> rows = new ArrayList<>();
        int space = line.indexOf(' ');
        if (space < 0 || line.length() > LONGEST) {
            return List.of(line);
        }
        if (!FlatCells.isOrdinalHead(line.substring(0, space))) {
            return unnumbered(line);
        }
        int from = 0;
        Matcher ordinal = ORDINAL.matcher(line);
        while (ordinal.find()) {
            if (Integer.parseInt(ordinal.group(1)) == rows.size() + 1) {
                rows.add(line.substring(from, ordinal.start()).strip());
                from = ordinal.start();
            }
        }
        rows.add(line.substring(from).strip());
        return rows;
    }

    /** Rows that each end with the same count of numbers, and heads as many and one for the names. */
    private static List<String> unnumbered(String line) {
        List<String> rows = new ArrayList<>();
        Matcher row = ROW.matcher(line);
        int values = 0;
        int end = 0;
        while (row.lookingAt()) {
            int count = row.group("values").strip().split(" ").length;
            if (count < 2 || (values > 0 && count != values)) {
                return List.of(line);
            }
            values = count;
            rows.add(row.group().strip());
            end = row.end();
            row.region(end, line.length());
        }
        return end < line.length() || rows.size() < FEWEST ? List.of(line) : withHeads(rows, values);
    }

    /** The heads run on into the name of the first row. */
    private static List<String> withHeads(List<String> rows, int values) {
        Matcher capital = CAPITAL.matcher(rows.get(0));
        int heads = 0;
        while (heads <= values && capital.find()) {
            heads++;
        }
        if (heads <= values) {
            return List.of();
        }
        List<String> parted = new ArrayList<>(rows);
        parted.set(0, rows.get(0).substring(capital.start()).strip());
        parted.add(0, rows.get(0).substring(0, capital.start()).strip());
        return parted;
    }
}
