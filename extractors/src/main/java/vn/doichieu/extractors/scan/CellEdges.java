package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.List;

/** Parts words that were read across a standing line: the cells of a table read in one. */
final class CellEdges {
    private CellEdges() {}

    static List<ReadWord> parted(ReadWord word, List<Rule> rules) {
        List<ReadWord> parts = new ArrayList<>();
        List<ReadWord.Letter> part = new ArrayList<>();
        for (ReadWord.Letter letter : word.letters()) {
            if (!part.isEmpty() && apart(part.get(part.size() - 1), letter, rules)) {
                parts.add(word(word, part));
                part = new ArrayList<>();
            }
            part.add(letter);
        }
        if (parts.isEmpty()) {
            return List.of(word);
        }
        parts.add(word(word, part));
        return parts;
    }

    private static boolean apart(ReadWord.Letter left, ReadWord.Letter right, List<Rule> rules) {
        double before = middle(left);
        double after = middle(right);
        double height = (left.box().top() + left.box().bottom()) / 2.0;
        return rules.stream()
                .anyMatch(rule -> !rule.level()
                        && rule.at() > before
                        && rule.at() < after
                        && rule.from() <= height
                        && rule.to() >= height);
    }

    private static double middle(ReadWord.Letter letter) {
        return (letter.box().left() + letter.box().right()) / 2.0;
    }

    private static ReadWord word(ReadWord whole, List<ReadWord.Letter> letters) {
        PixelBox box = letters.stream()
                .map(ReadWord.Letter::box)
                .reduce(PixelBox::union)
                .orElseThrow();
        return new ReadWord(
                new PixelBox(
                        box.left(), whole.box().top(), box.right(), whole.box().bottom()),
                whole.confidence(),
                letters);
    }
}
