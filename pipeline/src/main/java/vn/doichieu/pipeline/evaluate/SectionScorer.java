package vn.doichieu.pipeline.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.text.Folding;

/** Compares headings with the gold, by number and title; then their levels. */
final class SectionScorer {

    /** What came of one report. */
    record Result(Tally sections, Tally levels, Tally areas) {}

    private SectionScorer() {}

    static Result score(Gold gold, List<Section> sections, Consumer<String> mistakes) {
        List<Alignment.Pair> pairs = pairs(gold, sections);
        Tally levels = Tally.NONE;
        Tally areas = Tally.NONE;
        boolean[] found = new boolean[gold.sections().size()];
        boolean[] paired = new boolean[sections.size()];
        for (Alignment.Pair pair : pairs) {
            found[pair.gold()] = true;
            paired[pair.found()] = true;
            Gold.GoldSection expected = gold.sections().get(pair.gold());
            Section section = sections.get(pair.found());
            boolean sameLevel = expected.level() == section.level();
            levels = levels.plus(sameLevel ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
            boolean sameArea = expected.area().equals(section.area());
            areas = areas.plus(sameArea ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
            if (!sameArea) {
                mistakes.accept(
                        "area: " + section.title() + ": " + told(section.area()) + ", gold " + told(expected.area()));
            }
            if (!sameLevel) {
                mistakes.accept("level: " + section.title() + ": " + section.level() + ", gold " + expected.level());
            }
        }
        for (int g = 0; g < found.length; g++) {
            if (!found[g]) {
                mistakes.accept("heading not found: " + gold.sections().get(g).title());
            }
        }
        for (int s = 0; s < paired.length; s++) {
            if (!paired[s]) {
                mistakes.accept("not a heading: " + sections.get(s).title());
            }
        }
        Tally tally = new Tally(pairs.size(), sections.size() - pairs.size(), found.length - pairs.size());
        return new Result(tally, levels, areas);
    }

    /** The headings that the gold has, each with its annotation. */
    static List<Alignment.Pair> pairs(Gold gold, List<Section> sections) {
        return Alignment.align(gold.sections(), sections, SectionScorer::likeness);
    }

    private static String told(Optional<Integer> area) {
        return area.map(String::valueOf).orElse("(none)");
    }

    private static double likeness(Gold.GoldSection gold, Section section) {
        boolean sameTitle = letters(gold.title()).equals(letters(section.title()));
        boolean sameNumber = gold.number().equals(section.number());
        return sameTitle ? (sameNumber ? 1.5 : 1) : 0;
    }

    private static String letters(String title) {
        return Folding.fold(title).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
