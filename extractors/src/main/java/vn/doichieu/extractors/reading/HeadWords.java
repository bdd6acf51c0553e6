package vn.doichieu.extractors.reading;

import java.util.List;
import vn.doichieu.extractors.text.Folding;

/**
 * What the cells of a table's head say, to be found again at the head of the next page. There it may be wrapped otherwise,
 * and in a scan read otherwise: diacritics and case do not count, nor one letter of a longer cell.
 *
 * @param cells their letters and digits without diacritics, in order
 */
record HeadWords(List<String> cells) {
    /** Of shorter cells one letter is too much. */
    private static final int LONG = 5;

    HeadWords {
        cells = List.copyOf(cells);
    }

    static HeadWords of(List<String> texts) {
        return new HeadWords(texts.stream()
                .map(text -> Folding.bare(text).replaceAll("[^\\p{L}\\d]", ""))
                .sorted()
                .toList());
    }

    /** Whether there is something in it, and the other says the same cell by cell. */
    boolean saysLike(HeadWords other) {
        if (cells.isEmpty() || cells.size() != other.cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!alike(cells.get(i), other.cells.get(i))) {
                return false;
            }
        }
        return cells.stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        boolean slip = after(left).equals(after(right))
                || left.equals(after(right))
                || after(left).equals(right);
        return slip
                && Math.min(one.length(), other.length()) >= LONG
                && digits(one).equals(digits(other));
    }

    private static String after(String text) {
        return text.isEmpty() ? text : text.substring(1);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
