package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds print that no word covers: a lone digit in the cell of a table is often passed over when a whole page is read.
 */
final class MissedInk {
    /** In em: smaller pieces are dots and noise, larger ones drawings and signatures. */
    private static final double SMALLEST = 0.3;

    private static final double LARGEST = 1.6;

    /** In em: pieces so near stand in one word or line. */
    private static final double GAP = 0.6;

    /** In em: letters of one word stand nearer than that, words do not. */
    private static final double IN_WORD = 0.18;

    /** In em: digits are two thirds high, in the smaller type of a table less. */
    private static final double LOWEST_DIGIT = 0.48;

    private static final double HIGHEST_DIGIT = 0.85;

    private static final int MOST = 150;

    /** What was passed over at first and is read with less is no print. */
    static final double LEAST = 0.5;

    private MissedInk() {}

    /** Boxes around what was missed, each at most one line high, not across a standing line. */
    static List<PixelBox> boxes(Sheet sheet, List<ReadLine> lines) {
        List<ReadWord> words =
                lines.stream().flatMap(line -> line.words().stream()).toList();
        List<PixelBox> pieces = new ArrayList<>();
        for (Components.Piece piece : Components.of(sheet.ink())) {
            if (mayBeLetter(piece, sheet.em()) && words.stream().noneMatch(word -> covers(word, piece))) {
                pieces.add(piece.box());
            }
        }
        pieces.sort(Comparator.comparingInt(PixelBox::left));
        List<PixelBox> boxes = joined(pieces, sheet);
        boxes.removeIf(box -> box.height() > LARGEST * sheet.em() || box.height() < 0.4 * sheet.em());
        return boxes.size() > MOST ? List.of() : boxes;
    }

    /** The word beside which the box stands as if it were part of it, a number first; empty where it stands alone. */
    static Optional<ReadWord> wordBeside(PixelBox box, List<ReadLine> lines, Sheet sheet) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> touches(word.box(), box, sheet))
                .min(Comparator.comparing(word -> !word.hasDigit()));
    }

    /** Whether it is as high as digits are, and no longer than a few of them. */
    static boolean mayBeDigits(PixelBox box, double em) {
        return box.height() >= LOWEST_DIGIT * em && box.height() <= HIGHEST_DIGIT * em && box.width() <= 2.5 * em;
    }

    private static boolean touches(PixelBox word, PixelBox box, Sheet sheet) {
        boolean wordFirst = word.left() <= box.left();
        PixelBox left = wordFirst ? word : box;
        PixelBox right = wordFirst ? box : word;
        int overlap = Math.min(word.bottom(), box.bottom()) - Math.max(word.top(), box.top());
        return overlap > 0.5 * Math.min(word.height(), box.height())
                && right.left() - left.right() < IN_WORD * sheet.em()
                && sheet.rules().stream().noneMatch(rule -> parts(rule, left, right));
    }

    private static boolean mayBeLetter(Components.Piece piece, double em) {
        PixelBox box = piece.box();
        return box.height() >= SMALLEST * em
                && box.height() <= LARGEST * em
                && box.width() <= 2 * em
                && piece.area() >= 0.12 * box.width() * box.height();
    }

    private static boolean covers(ReadWord word, Components.Piece piece) {
        PixelBox box = piece.box();
        int x = (box.left() + box.right()) / 2;
        int y = (box.top() + box.bottom()) / 2;
        PixelBox read = word.box();
        return x >= read.left() - 1 && x <= read.right() && y >= read.top() - 1 && y <= read.bottom();
    }

    private static List<PixelBox> joined(List<PixelBox> pieces, Sheet sheet) {
        List<PixelBox> boxes = new ArrayList<>();
        for (PixelBox piece : pieces) {
            int found = -1;
            for (int i = 0; i < boxes.size() && found < 0; i++) {
                if (near(boxes.get(i), piece, sheet)) {
                    found = i;
                }
            }
            if (found < 0) {
                boxes.add(piece);
            } else {
                boxes.set(found, boxes.get(found).union(piece));
            }
        }
        return boxes;
    }

    private static boolean near(PixelBox box, PixelBox piece, Sheet sheet) {
        int overlap = Math.min(box.bottom(), piece.bottom()) - Math.max(box.top(), piece.top());
        boolean beside = overlap > 0.4 * Math.min(box.height(), piece.height());
        return beside
                && piece.left() - box.right() <= GAP * sheet.em()
                && sheet.rules().stream().noneMatch(rule -> parts(rule, box, piece));
    }

    private static boolean parts(Rule rule, PixelBox box, PixelBox piece) {
        return !rule.level()
                && rule.at() >= box.right() - 2
                && rule.at() <= piece.left() + 2
                && rule.from() < box.bottom()
                && rule.to() > box.top();
    }
}
