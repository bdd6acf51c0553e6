package vn.doichieu.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.figure.Figure;

/** Compares figures with the gold: found at all, bound right, role right. */
final class FigureScorer {
    private final Catalogue catalogue;

    /** What came of one report. */
    record Result(Map<Integer, Tally> mentions, Map<Integer, Tally> bindings, Tally roles, List<Trusted> trusted) {}

    FigureScorer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Result score(Gold gold, List<Figure> figures, Consumer<String> mistakes) {
        Map<Integer, Tally> mentions = new TreeMap<>();
        Map<Integer, Tally> bindings = new TreeMap<>();
        Tally roles = Tally.NONE;
        Set<Integer> paired = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        List<Trusted> trusted = new ArrayList<>();
        for (Alignment.Pair pair : pairs(gold, figures)) {
            Gold.GoldFigure expected = gold.figures().get(pair.gold());
            Figure figure = figures.get(pair.found());
            paired.add(pair.found());
            found.add(pair.gold());
            add(mentions, area(expected.indicator()), new Tally(1, 0, 0));
            binding(expected, figure, bindings, mistakes);
            trusted.add(trusted(figure, expected.indicator().equals(figure.indicator())));
            boolean sameRole = expected.role().equalsIgnoreCase(figure.role().name());
            roles = roles.plus(sameRole ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
            if (!sameRole) {
                mistakes.accept("role: " + figure.quote() + " (" + figure.label() + "): " + figure.role());
            }
        }
        for (int g = 0; g < gold.figures().size(); g++) {
            if (!found.contains(g)) {
                Gold.GoldFigure missed = gold.figures().get(g);
                add(mentions, area(missed.indicator()), new Tally(0, 0, 1));
                missed.indicator().ifPresent(id -> add(bindings, area(Optional.of(id)), new Tally(0, 0, 1)));
                mistakes.accept("not found: " + missed.quote() + " "
                        + missed.indicator().orElse("(unbound)"));
            }
        }
        for (int f = 0; f < figures.size(); f++) {
            if (!paired.contains(f)) {
                Figure extra = figures.get(f);
                add(mentions, area(extra.indicator()), new Tally(0, 1, 0));
                trusted.add(trusted(extra, false));
                extra.indicator().ifPresent(id -> add(bindings, area(Optional.of(id)), new Tally(0, 1, 0)));
                mistakes.accept("not in gold: " + extra.quote() + " (" + extra.label() + ") "
                        + extra.indicator().orElse("(unbound)"));
            }
        }
        return new Result(mentions, bindings, roles, trusted);
    }

    /** The figures that the gold has, each with its annotation. */
    static List<Alignment.Pair> pairs(Gold gold, List<Figure> figures) {
        return Alignment.align(gold.figures(), figures, FigureScorer::likeness);
    }

    private static Trusted trusted(Figure figure, boolean right) {
        return new Trusted(figure.confidence(), figure.indicator().isPresent(), right);
    }

    private void binding(
            Gold.GoldFigure expected, Figure figure, Map<Integer, Tally> bindings, Consumer<String> mistakes) {
        if (expected.indicator().equals(figure.indicator())) {
            figure.indicator().ifPresent(id -> add(bindings, area(figure.indicator()), new Tally(1, 0, 0)));
            return;
        }
        expected.indicator().ifPresent(id -> add(bindings, area(expected.indicator()), new Tally(0, 0, 1)));
        figure.indicator().ifPresent(id -> add(bindings, area(figure.indicator()), new Tally(0, 1, 0)));
        mistakes.accept("binding: " + figure.quote() + " (" + figure.label() + "): "
                + figure.indicator().orElse("(unbound)") + ", gold "
                + expected.indicator().orElse("(unbound)"));
    }

    private static double likeness(Gold.GoldFigure gold, Figure figure) {
        if (gold.value().compareTo(figure.value()) != 0) {
            return 0;
        }
        boolean sameQuote = squeeze(gold.quote()).equals(squeeze(figure.quote()));
        boolean sameIndicator = gold.indicator().equals(figure.indicator());
        return 1 + (sameQuote ? 0.2 : 0) + (sameIndicator ? 0.1 : 0);
    }

    private static String squeeze(String quote) {
        return quote.replaceAll("[\\s\\\\]+", "");
    }

    private int area(Optional<String> indicator) {
        return indicator
                .flatMap(catalogue::indicator)
                .map(found -> found.area())
                .orElse(0);
    }

    private static void add(Map<Integer, Tally> tallies, int area, Tally tally) {
        tallies.merge(area, tally, Tally::plus);
    }
}
