package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.text.Span;

/** Finds the numbers of a sentence that are told off against names before them ("lần lượt"). */
final class ToldOff {
    /** Whether the words stand in the block at all. */
    private final boolean saysSo;

    private final String folded;
    private final List<Mention> quantities;
    private final Brackets brackets;

    /**
     * Takes the numbers of a block.
     *
     * @param folded folded text of the report
     * @param words  that of the block
     */
    ToldOff(String folded, String words, List<Mention> quantities, Brackets brackets) {
        this.saysSo = words.contains(Respectively.RESPECTIVELY);
        this.folded = folded;
        this.quantities = quantities;
        this.brackets = brackets;
    }

    /** The name that one number is given; empty where none is. */
    Optional<String> name(int index, int bracket, Span sentence) {
        int from = Math.max(sentence.start(), bracket + 1);
        int at = saysSo ? lastSayingSo(from, start(index)) : -1;
        if (at < 0) {
            return Optional.empty();
        }
        List<Integer> run = run(at, bracket, sentence);
        if (run.size() < 2 || !run.contains(index)) {
            return Optional.empty();
        }
        for (Mention other : quantities) {
            boolean before = other.span().start() >= from && other.span().end() <= at;
            from = before && brackets.around(other.span().start()) == bracket
                    ? Math.max(from, other.span().end())
                    : from;
        }
        String lead = brackets.level(folded, from, start(run.get(0)), bracket);
        return Respectively.name(lead, run.indexOf(index), run.size());
    }

    private int lastSayingSo(int from, int to) {
        Matcher words = Respectively.SAYS_SO.matcher(folded).region(from, to);
        int at = -1;
        while (words.find()) {
            at = words.start();
        }
        return at;
    }

    /** The numbers after the words that follow each other with nothing but a comma or "và" between. */
    private List<Integer> run(int at, int bracket, Span sentence) {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            boolean here = start(i) > at && sentence.contains(start(i)) && brackets.around(start(i)) == bracket;
            if (here && !run.isEmpty() && !follows(run.get(run.size() - 1), i, bracket)) {
                return run;
            }
            if (here) {
                run.add(i);
            }
        }
        return run;
    }

    private boolean follows(int earlier, int later, int bracket) {
        int from = quantities.get(earlier).span().end();
        String between = brackets.level(folded, from, start(later), bracket);
        return Respectively.BETWEEN.matcher(between).matches();
    }

    private int start(int index) {
        return quantities.get(index).span().start();
    }
}
