package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds by its ink a small mark that stands raised at the head of a line or at the end of a word: where letters are said
 * to stand is rough, and a mark is often passed over or taken for a part of its neighbour.
 */
final class RaisedInk {
    /** Height of a raised digit, and how high its foot stands above the baseline; in em of the line. */
    private static final double LEAST_HEIGHT = 0.3;

    private static final double MOST_HEIGHT = 0.52;
    private static final double LEAST_RISE = 0.18;
    private static final double MOST_RISE = 0.5;

    /** In em: a mark stands so near to its word. */
    private static final double NEAR = 0.3;

    /** In em: so far a letter's box may be off. */
    private static final double ROUGH = 0.06;

    /** In em: gap within a digit whose ink is broken. */
    private static final double BROKEN = 0.05;

    /** Width of the digit 1 in heights, at most; the other digits of book types are at least 0.6 wide. */
    private static final double STROKE = 0.5;

    private static final int MOST_DIGITS = 2;

    /** What a mark is taken for, without digits and letters. */
    private static final String MISTAKEN = "'\"”“’‘°*)?!";

    private final List<PixelBox> pieces;

    /**
     * @param pieces of the sheet's ink
     */
    RaisedInk(List<PixelBox> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The pieces, those of a small digit that fell apart in one: they stand right above each other. */
    static List<PixelBox> whole(List<PixelBox> pieces, double em) {
        List<PixelBox> small = new ArrayList<>();
        List<PixelBox> whole = new ArrayList<>();
        for (PixelBox piece : pieces) {
            (piece.height() < MOST_HEIGHT * em && piece.width() < MOST_HEIGHT * em ? small : whole).add(piece);
        }
        small.sort(Comparator.comparingInt(PixelBox::top));
        List<PixelBox> joined = new ArrayList<>();
        for (PixelBox piece : small) {
            int above = joined.size() - 1;
            while (above >= 0 && !joins(joined.get(above), piece, em)) {
                above--;
            }
            if (above < 0) {
                joined.add(piece);
            } else {
                joined.add(joined.remove(above).union(piece));
            }
        }
        whole.addAll(joined);
        return whole;
    }

    private static boolean joins(PixelBox above, PixelBox below, double em) {
        int shared = Math.min(above.right(), below.right()) - Math.max(above.left(), below.left());
        return below.top() - above.bottom() <= Math.max(2, BROKEN * em)
                && 2 * shared > Math.min(above.width(), below.width())
                && below.bottom() - above.top() <= MOST_HEIGHT * em;
    }

    /** Whether it is as narrow as only "1" is among the digits. */
    static boolean isStroke(PixelBox mark) {
        return mark.width() <= STROKE * mark.height();
    }

    /**
     * A mark and the letters it was read as, from {@code first} to before {@code after}: none where it was passed over.
     */
    record Found(int first, int after, PixelBox box) {}

    /** Whether a piece of ink is as high and stands as high as a raised digit does. */
    static boolean isRaised(PixelBox ink, double baseline, double em) {
        double height = ink.height() / em;
        double rise = (baseline - ink.bottom()) / em;
        return height >= LEAST_HEIGHT && height <= MOST_HEIGHT && rise >= LEAST_RISE && rise <= MOST_RISE;
    }

    /** A mark after the word's other letters, before the punctuation that ends it. */
    Optional<Found> atEnd(ReadWord word, double nextLeft, double baseline, double em) {
        List<PixelBox> ink = between(
                word.box().left() - ROUGH * em, Math.min(nextLeft, word.box().right() + NEAR * em), baseline, em);
        int end = ink.size();
        while (end > 0 && isStop(ink.get(end - 1), baseline, em)) {
            end--;
        }
        int start = end;
        while (start > 0 && isMark(ink.get(start - 1), ink, baseline, em)) {
            start--;
        }
        if (start == end || end - start > MOST_DIGITS || start == 0 || !stands(ink.get(start - 1), baseline, em)) {
            return Optional.empty();
        }
        PixelBox box = union(ink.subList(start, end));
        List<ReadWord.Letter> letters = word.letters();
        int after = letters.size();
        while (after > 0 && ".,;:".contains(letters.get(after - 1).text())) {
            after--;
        }
        int first = after;
        while (first > 0 && middle(letters.get(first - 1).box()) >= box.left() - ROUGH * em) {
            first--;
        }
        boolean digits = word.text()
                .substring(0, word.text().length() - (letters.size() - after))
                .matches("\\d+");
        if (digits && after == end) {
            first = start;
        }
        if (first == after
                && first > 0
                && MISTAKEN.contains(letters.get(first - 1).text())) {
            // after a letter that stands on the baseline, there is neither a quotation mark nor a bracket
            first -= ink.get(start - 1).bottom() < baseline + 0.1 * em ? 1 : 0;
        }
        return Optional.of(new Found(first, after, box));
    }

    /** A mark before the first word of a line. */
    Optional<Found> atHead(ReadWord word, double baseline, double em) {
        List<PixelBox> ink =
                between(word.box().left() - 2 * NEAR * em, word.box().right() + ROUGH * em, baseline, em);
        int end = 0;
        while (end < ink.size() && isMark(ink.get(end), ink, baseline, em)) {
            end++;
        }
        boolean followed = end < ink.size() && stands(ink.get(end), baseline, em);
        if (end == 0 || end > MOST_DIGITS || !(followed || word.letters().size() <= end)) {
            return Optional.empty();
        }
        PixelBox box = union(ink.subList(0, end));
        int after = 0;
        while (after < word.letters().size() && middle(word.letters().get(after).box()) <= box.right()) {
            after++;
        }
        return Optional.of(new Found(0, after, box));
    }

    private List<PixelBox> between(double left, double right, double baseline, double em) {
        List<PixelBox> found = new ArrayList<>();
        for (PixelBox piece : pieces) {
            if (piece.left() >= left
                    && piece.right() <= right
                    && piece.bottom() > baseline - em
                    && piece.bottom() < baseline + 0.4 * em
                    && piece.top() > baseline - 1.2 * em) {
                found.add(piece);
            }
        }
        found.sort(Comparator.comparingInt(PixelBox::left));
        return found;
    }

    /** Raised, and no accent: nothing stands below it. */
    private static boolean isMark(PixelBox piece, List<PixelBox> ink, double baseline, double em) {
        return isRaised(piece, baseline, em)
                && ink.stream()
                        .noneMatch(other -> other.top() >= piece.bottom() - 2
                                && Math.min(other.right(), piece.right()) - Math.max(other.left(), piece.left()) > 1);
    }

    private static boolean isStop(PixelBox piece, double baseline, double em) {
        return piece.height() < LEAST_HEIGHT * em && piece.top() > baseline - 0.5 * em;
    }

    /** Whether it is a letter on the baseline. */
    private static boolean stands(PixelBox piece, double baseline, double em) {
        return baseline - piece.bottom() < 0.12 * em && piece.height() > 0.35 * em;
    }

    private static double middle(PixelBox box) {
        return (box.left() + box.right()) / 2.0;
    }

    private static PixelBox union(List<PixelBox> boxes) {
        return boxes.stream().reduce(PixelBox::union).orElseThrow();
    }
}
