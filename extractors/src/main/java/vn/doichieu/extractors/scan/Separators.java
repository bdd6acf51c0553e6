package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by its ink the dot that groups digits from a comma: "4.334" read as "4,334" would be a fraction. A comma reaches
 * below the line of the digits, a dot stands on it.
 */
final class Separators {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");

    /** In em: a separator is lower than this, and a dot ends no farther below the digits. */
    private static final double LOW = 0.35;

    private static final double BELOW = 0.05;

    private final Sheet sheet;
    private final List<PixelBox> small;

    Separators(Sheet sheet) {
        this.sheet = sheet;
        this.small = Components.of(sheet.ink()).stream()
                .map(Components.Piece::box)
                .filter(box -> box.height() < LOW * sheet.em() && box.height() >= 2)
                .sorted(Comparator.comparingInt(PixelBox::left))
                .toList();
    }

    /** The line with dots in the place of commas that are none. */
    ReadLine in(ReadLine line) {
        return new ReadLine(
                line.baseline(), line.words().stream().map(this::settled).toList());
    }

    private ReadWord settled(ReadWord word) {
        String text = word.text();
        if (text.indexOf(',') < 0
                || !GROUPED.matcher(text).matches()
                || word.letters().size() != text.length()) {
            return word;
        }
        int foot = foot(word.box());
        List<PixelBox> marks = small.stream()
                .filter(box -> box.left() >= word.box().left()
                        && box.right() <= word.box().right())
                .filter(box -> box.bottom() > foot - BELOW * sheet.em() && box.top() < foot)
                .toList();
        long separators = text.chars().filter(c -> c == '.' || c == ',').count();
        if (marks.size() != separators) {
            return word;
        }
        List<ReadWord.Letter> letters = new ArrayList<>();
        int mark = 0;
        for (ReadWord.Letter letter : word.letters()) {
            boolean separator = ".,".contains(letter.text());
            boolean dot = separator && marks.get(mark).bottom() <= foot + BELOW * sheet.em();
            letters.add(dot ? new ReadWord.Letter(".", letter.box(), letter.confidence()) : letter);
            mark += separator ? 1 : 0;
        }
        return new ReadWord(word.box(), word.confidence(), letters);
    }

    /** Where the digits end: the lowest row in which much of the word is printed. */
    private int foot(PixelBox word) {
        int most = 0;
        int bottom = Math.min(word.bottom(), sheet.ink().height());
        int[] printed = new int[bottom];
        for (int y = Math.max(0, word.top()); y < bottom; y++) {
            printed[y] = sheet.ink().count(new PixelBox(word.left(), y, word.right(), y + 1));
            most = Math.max(most, printed[y]);
        }
        int foot = bottom - 1;
        while (foot > word.top() && printed[foot] * 3 < most) {
            foot--;
        }
        return foot + 1;
    }
}
