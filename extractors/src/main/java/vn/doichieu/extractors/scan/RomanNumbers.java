package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Roman numbers I, II and III before headings in capitals, which are read as "1", "1L", "H" or "TH": what is but stems
 * with serifs to both sides is put right by its ink.
 */
final class RomanNumbers {
    /** What the three are taken for. */
    private static final Pattern LOOKS = Pattern.compile("[I1lLTHUJNM|!Ị]{1,5}[.,]{0,2}");

    private static final int MOST = 3;

    /** In heights of the letters: where stems are counted, and where serifs are, from the top. */
    private static final double UPPER = 0.3;

    private static final double LOWER = 0.7;
    private static final double MIDDLE = 0.5;
    private static final double SERIF = 0.1;

    /** In heights: how thick stems are at most, how upright they stand, how far serifs reach at least. */
    private static final double STEM = 0.4;

    private static final double UPRIGHT = 0.08;
    private static final double REACH = 0.07;

    private RomanNumbers() {}

    private record Run(int from, int to) {
        double middle() {
            return (from + to) / 2.0;
        }
    }

    /** The line with its first word put right, where that is such a number before a word in capitals. */
    static ReadLine in(ReadLine line, Ink ink) {
        if (line.words().size() < 2 || !isCapital(line.words().get(1).text())) {
            return line;
        }
        ReadWord first = line.words().get(0);
        if (!LOOKS.matcher(first.text()).matches()) {
            return line;
        }
        int stems = stems(first.box(), ink, (int) Math.round(line.baseline()));
        if (stems == 0 || first.text().matches("I{" + stems + "}[.,]?")) {
            return line;
        }
        return line.with(first, first.readAs(number(stems, first)));
    }

    private static boolean isCapital(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        return letters >= 2 && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static ReadWord number(int stems, ReadWord word) {
        List<ReadWord.Letter> letters = new ArrayList<>();
        for (int i = 0; i < stems; i++) {
            letters.add(new ReadWord.Letter("I", word.box(), word.confidence()));
        }
        letters.add(new ReadWord.Letter(".", word.box(), word.confidence()));
        return new ReadWord(word.box(), word.confidence(), letters);
    }

    /** How many upright stems with serifs to both sides fill the box; 0 where anything else stands in it. */
    private static int stems(PixelBox box, Ink ink, int baseline) {
        int top = top(box, ink);
        int bottom = Math.min(box.bottom(), baseline);
        int height = bottom - top;
        if (height < 8) {
            return 0;
        }
        List<Run> upper = runs(box, ink, top + (int) (UPPER * height));
        List<Run> lower = runs(box, ink, top + (int) (LOWER * height));
        List<Run> middle = runs(box, ink, top + (int) (MIDDLE * height));
        if (upper.isEmpty() || upper.size() > MOST || upper.size() != lower.size() || middle.size() != upper.size()) {
            return 0;
        }
        for (int i = 0; i < upper.size(); i++) {
            Run above = upper.get(i);
            Run below = lower.get(i);
            Run stem = new Run(Math.max(above.from(), below.from()), Math.min(above.to(), below.to()));
            boolean upright = Math.abs(above.middle() - below.middle()) <= UPRIGHT * height;
            boolean thin = stem.to() - stem.from() <= STEM * height;
            if (!upright || !thin || !serifed(stem, ink, top, height)) {
                return 0;
            }
        }
        return upper.size();
    }

    /** Whether ink reaches out to both sides of the stem's head: that of "1" does to the left only. */
    private static boolean serifed(Run stem, Ink ink, int top, int height) {
        int reach = (int) Math.max(2, REACH * height);
        boolean left = false;
        boolean right = false;
        for (int y = top; y <= top + SERIF * height; y++) {
            left |= stem.from() >= reach && ink.at(stem.from() - reach, y);
            right |= stem.to() + reach <= ink.width() && ink.at(stem.to() + reach - 1, y);
        }
        return left && right;
    }

    private static int top(PixelBox box, Ink ink) {
        int top = box.top();
        while (top < box.bottom() && runs(box, ink, top).isEmpty()) {
            top++;
        }
        return top;
    }

    private static List<Run> runs(PixelBox box, Ink ink, int y) {
        List<Run> runs = new ArrayList<>();
        if (y < 0 || y >= ink.height()) {
            return runs;
        }
        int x = ink.next(y, Math.max(0, box.left()));
        while (x < Math.min(ink.width(), box.right())) {
            int end = ink.end(y, x);
            runs.add(new Run(x, end));
            x = ink.next(y, end);
        }
        return runs;
    }
}
