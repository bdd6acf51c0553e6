package vn.doichieu.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quality of one report or, added up, of many.
 *
 * @param mentions  quantities found at all, by reform area of the gold indicator (0 where it has none)
 * @param bindings  quantities bound to the right indicator, by its reform area
 * @param roles     paired figures whose role is right
 * @param sections  headings, by title
 * @param levels    paired headings whose level is right
 * @param areas     paired headings whose reform area is right
 * @param findings  findings the gold asks for
 * @param falseAlarms findings on relations that the gold says hold
 * @param header    letterhead facts: ward, number, date, period, signer
 * @param trusted   the confidence of every figure and whether it is right
 * @param mistakes  every difference in words, for the reader
 */
public record Evaluation(
        Map<Integer, Tally> mentions,
        Map<Integer, Tally> bindings,
        Tally roles,
        Tally sections,
        Tally levels,
        Tally areas,
        Tally findings,
        int falseAlarms,
        Tally header,
        List<Trusted> trusted,
        List<String> mistakes) {
    public Evaluation {
        mentions = Map.copyOf(mentions);
        bindings = Map.copyOf(bindings);
        trusted = List.copyOf(trusted);
        mistakes = List.copyOf(mistakes);
    }

    public static final Evaluation NONE = new Evaluation(
            Map.of(),
            Map.of(),
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            0,
            Tally.NONE,
            List.of(),
            List.of());

    public Evaluation plus(Evaluation other) {
        List<String> all = new ArrayList<>(mistakes);
        all.addAll(other.mistakes);
        List<Trusted> figures = new ArrayList<>(trusted);
        figures.addAll(other.trusted);
        return new Evaluation(
                sum(mentions, other.mentions),
                sum(bindings, other.bindings),
                roles.plus(other.roles),
                sections.plus(other.sections),
                levels.plus(other.levels),
                areas.plus(other.areas),
                findings.plus(other.findings),
                falseAlarms + other.falseAlarms,
                header.plus(other.header),
                figures,
                all);
    }

    /** All areas together. */
    public static Tally total(Map<Integer, Tally> byArea) {
        return byArea.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private static Map<Integer, Tally> sum(Map<Integer, Tally> a, Map<Integer, Tally> b) {
        Map<Integer, Tally> sum = new TreeMap<>(a);
        b.forEach((area, tally) -> sum.merge(area, tally, Tally::plus));
        return sum;
    }
}
