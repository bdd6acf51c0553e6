package vn.doichieu.extractors.scan;

import java.util.List;

/** Tells what is no print: leftovers of the lines of a table, scribbles of a signature, noise. */
final class Debris {
    private static final String LIKE_LINES = "|Il!¡¦‖_—=~'`´‘’\\[](){}";

    /** In em: how near a leftover stands to the line it is of. */
    private static final double NEAR = 0.35;

    private static final double SURELY_NONE = 0.15;

    private static final double LINE_OF_NOISE = 0.35;

    private Debris() {}

    /** Whether no word of the line is read with any confidence, and none is a number. */
    static boolean isNoise(ReadLine line) {
        return line.words().stream().noneMatch(ReadWord::hasDigit)
                && line.words().stream().allMatch(word -> word.confidence() < LINE_OF_NOISE);
    }

    static boolean isNoise(ReadWord word, Sheet sheet) {
        boolean print = word.text().chars().anyMatch(Debris::isPrint);
        if (!print && word.confidence() < LINE_OF_NOISE) {
            return true;
        }
        return (word.confidence() < SURELY_NONE && !word.hasDigit()) || isLeftover(word, sheet.rules(), sheet.em());
    }

    /** A letter or digit; signs such as "ˆ" count among the letters, too, but print has none. */
    private static boolean isPrint(int c) {
        return Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    private static boolean isLeftover(ReadWord word, List<Rule> rules, double em) {
        return word.text().chars().allMatch(c -> LIKE_LINES.indexOf(c) >= 0)
                && rules.stream().anyMatch(rule -> beside(rule, word.box(), NEAR * em));
    }

    private static boolean beside(Rule rule, PixelBox box, double near) {
        int least = rule.level() ? box.top() : box.left();
        int most = rule.level() ? box.bottom() : box.right();
        int from = rule.level() ? box.left() : box.top();
        int to = rule.level() ? box.right() : box.bottom();
        return rule.at() >= least - near && rule.at() <= most + near && rule.from() <= to && rule.to() >= from;
    }
}
