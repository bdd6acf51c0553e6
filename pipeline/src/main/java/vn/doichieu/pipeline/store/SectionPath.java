package vn.doichieu.pipeline.store;

import java.util.ArrayList;
import java.util.List;

/** Heading numbers in one column, each ended by the unit separator of ASCII, which no text contains. */
final class SectionPath {
    private static final char END = '\u001F';

    private SectionPath() {}

    static String write(List<String> numbers) {
        StringBuilder column = new StringBuilder();
        numbers.forEach(number -> column.append(number).append(END));
        return column.toString();
    }

    static List<String> read(String column) {
        List<String> numbers = new ArrayList<>();
        int start = 0;
        for (int end = column.indexOf(END); end >= 0; end = column.indexOf(END, start)) {
            numbers.add(column.substring(start, end));
            start = end + 1;
        }
        return numbers;
    }
}
