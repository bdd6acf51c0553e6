package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.List;

/** Parts words that were read as one although white space stands between their letters, as in "Giacầm". */
final class WordGaps {
    /** In em: letters stand nearer, words do not; a space of Times is a quarter. */
    private static final double SPACE = 0.19;

    /** A space is so many times as wide as what stands between the letters of the words. */
    private static final double CLEARLY = 1.6;

    private WordGaps() {}

    private record Gap(int left, int right) {
        int width() {
            return right - left;
        }
    }

    /**
     * @param em of the word's line, in pixels
     */
    static List<ReadWord> parted(ReadWord word, Ink ink, double em) {
        List<Gap> wide = new ArrayList<>();
        double widest = 0;
        for (Gap gap : gaps(word.box(), ink)) {
            if (gap.width() >= SPACE * em) {
                wide.add(gap);
            } else {
                widest = Math.max(widest, gap.width());
            }
        }
        List<ReadWord> parts = new ArrayList<>();
        ReadWord rest = word;
        for (Gap gap : wide) {
            int cut = gap.width() >= CLEARLY * widest ? cut(rest, gap) : 0;
            if (cut > 0) {
                parts.add(part(rest, 0, cut, rest.box().left(), gap.left()));
                rest = part(
                        rest,
                        cut,
                        rest.letters().size(),
                        gap.right(),
                        rest.box().right());
            }
        }
        parts.add(rest);
        return parts;
    }

    /** How many letters stand before the gap; 0 where it does not stand between two letters: digits stand apart. */
    private static int cut(ReadWord word, Gap gap) {
        int cut = 0;
        List<ReadWord.Letter> letters = word.letters();
        while (cut < letters.size()
                && letters.get(cut).box().left() + letters.get(cut).box().right() < gap.left() + gap.right()) {
            cut++;
        }
        boolean between =
                cut > 0 && cut < letters.size() && isLetter(letters.get(cut - 1)) && isLetter(letters.get(cut));
        return between ? cut : 0;
    }

    private static boolean isLetter(ReadWord.Letter letter) {
        return Character.isLetter(letter.text().codePointAt(0));
    }

    private static ReadWord part(ReadWord word, int from, int to, int left, int right) {
        PixelBox box = word.box();
        return new ReadWord(
                new PixelBox(left, box.top(), Math.max(left + 1, right), box.bottom()),
                word.confidence(),
                word.letters().subList(from, to));
    }

    /** Where no ink stands in any row of the box. */
    private static List<Gap> gaps(PixelBox box, Ink ink) {
        List<Gap> gaps = new ArrayList<>();
        int open = -1;
        for (int x = Math.max(0, box.left()); x < Math.min(ink.width(), box.right()); x++) {
            boolean blank = true;
            for (int y = Math.max(0, box.top()); blank && y < Math.min(ink.height(), box.bottom()); y++) {
                blank = !ink.at(x, y);
            }
            if (!blank && open > box.left()) {
                gaps.add(new Gap(open, x));
            }
            open = !blank ? -1 : open < 0 ? x : open;
        }
        return gaps;
    }
}
