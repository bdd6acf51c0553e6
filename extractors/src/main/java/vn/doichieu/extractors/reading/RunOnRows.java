package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the rows of a numbered table that all run on in one line: "STT Nội dung Số lượng 1 Văn bản đi 120 2 Văn bản đến 95". */
final class RunOnRows {
    private static final Pattern ORDINAL = Pattern.compile("(?<= )(\\d{1,2}) (?=\\p{Lu})");

    private RunOnRows() {}

    /** The heads and the rows; the line alone where it holds no rows. */
    static List<String> split(String line) {
        List<String> rows = new ArrayList<>();
        int space = line.indexOf(' ');
        if (space < 0 || !FlatCells.isOrdinalHead(line.substring(0, space))) {
            return List.of(line);
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
}
