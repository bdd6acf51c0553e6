package vn.doichieu.extractors.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/**
 * Finds the corrections that arithmetic proves. A sum that does not close can be closed at any of its numbers, so one
 * slip must be the only one that does it; a digit that only looks like another must also have been read with doubt, or
 * close two relations, since the report itself may err. What holds as read is never touched.
 */
final class Proofs {
    /** Below this confidence, digits are doubtful enough for one relation to decide. */
    private static final double DOUBTFUL = 0.75;

    /** Above this confidence, digits are as printed whatever the sums say. */
    private static final double SURE = 0.95;

    private final ReportText text;
    private final List<Correction> guesses;
    private final List<Relation> relations;
    private final Misreadings misreadings;
    private final Map<Integer, List<Relation>> byFigure = new HashMap<>();
    private final Map<Span, Correction> proven = new LinkedHashMap<>();

    /**
     * @param text      with the guesses written in
     * @param guesses   of the same length as what was read
     * @param relations of the text's figures
     */
    Proofs(ReportText text, List<Correction> guesses, List<Relation> relations, Misreadings misreadings) {
        this.text = text;
        this.guesses = guesses;
        this.relations = relations;
        this.misreadings = misreadings;
        for (Relation relation : relations) {
            relation.figures()
                    .forEach(figure -> byFigure.computeIfAbsent(figure.index(), index -> new ArrayList<>())
                            .add(relation));
        }
    }

    /** Corrections with their proofs, without overlap. */
    List<Correction> find() {
        for (Relation relation : relations) {
            if (relation.holds()) {
                relation.figures().forEach(figure -> confirmGuess(figure, relation));
            } else {
                solve(relation);
            }
        }
        return List.copyOf(proven.values());
    }

    private void confirmGuess(Figure figure, Relation relation) {
        guess(figure).ifPresent(guess -> add(new Correction(guess.span(), guess.printed(), line(relation, Map.of()))));
    }

    private void solve(Relation relation) {
        List<Closing> closing = new ArrayList<>();
        for (Figure figure : relation.figures()) {
            if (mayBeWrong(figure)) {
                misreadings.of(figure).stream()
                        .filter(misreading -> relation.holdsWith(figure, misreading.number()))
                        .filter(misreading -> isProof(figure, misreading, relation))
                        .forEach(misreading -> closing.add(new Closing(figure, misreading)));
            }
        }
        long different = closing.stream().map(Closing::says).distinct().count();
        if (different == 1) {
            Figure figure = closing.get(0).figure();
            Misreading misreading = closing.get(0).misreading();
            add(correction(figure, misreading, line(relation, Map.of(figure.index(), misreading.printed()))));
        }
    }

    /** A slip that would close a relation. */
    private record Closing(Figure figure, Misreading misreading) {
        /** The figure with what it would say. */
        String says() {
            return figure.index() + "="
                    + misreading.number().value().stripTrailingZeros().toPlainString();
        }
    }

    private List<Relation> relationsOf(Figure figure) {
        return byFigure.getOrDefault(figure.index(), List.of());
    }

    /** Recognised in an image, and in no relation that holds as it was read. */
    private boolean mayBeWrong(Figure figure) {
        return confidence(figure) < 1 && relationsOf(figure).stream().noneMatch(Relation::holds);
    }

    private boolean isProof(Figure figure, Misreading misreading, Relation relation) {
        if (misreading.telling()) {
            return true;
        }
        double confidence = confidence(figure);
        if (closesApart(figure, misreading)) {
            return confidence < SURE;
        }
        boolean leastSure = relation.figures().stream()
                .allMatch(other -> other.index() == figure.index() || confidence(other) > confidence);
        return confidence < DOUBTFUL && leastSure && guess(figure).isEmpty();
    }

    /** Whether it closes two relations that have no other figure in common. */
    private boolean closesApart(Figure figure, Misreading misreading) {
        List<Set<Integer>> others = relationsOf(figure).stream()
                .filter(relation -> relation.holdsWith(figure, misreading.number()))
                .map(relation -> relation.figures().stream()
                        .map(Figure::index)
                        .filter(index -> index != figure.index())
                        .collect(Collectors.toSet()))
                .toList();
        return others.stream().anyMatch(one -> others.stream().anyMatch(two -> Collections.disjoint(one, two)));
    }

    /** 1 where the file itself holds the characters. */
    private double confidence(Figure figure) {
        return text.recognisedWith(figure.mention().numberSpan()).orElse(1);
    }

    private Optional<Correction> guess(Figure figure) {
        return guesses.stream()
                .filter(guess -> guess.span().overlaps(figure.mention().numberSpan()))
                .findFirst();
    }

    /** Of the number alone, or of the whole word where that was guessed at. */
    private Correction correction(Figure figure, Misreading misreading, String proof) {
        Optional<Correction> guess = guess(figure);
        if (guess.isEmpty()) {
            return new Correction(misreading.span(), misreading.printed(), proof);
        }
        Span word = guess.get().span();
        Span number = misreading.span();
        int from = Math.min(word.start(), number.start());
        int to = Math.max(word.end(), number.end());
        String printed = text.text().substring(from, number.start())
                + misreading.printed()
                + text.text().substring(number.end(), to);
        return new Correction(new Span(from, to), printed, proof);
    }

    private void add(Correction correction) {
        boolean free = proven.keySet().stream().noneMatch(correction.span()::overlaps);
        if (free) {
            proven.put(correction.span(), correction);
        }
    }

    private String line(Relation relation, Map<Integer, String> corrected) {
        return relation.line(relation.figures().stream()
                .map(figure -> Optional.ofNullable(corrected.get(figure.index()))
                        .map(number -> number
                                + text.text()
                                        .substring(
                                                figure.mention().numberSpan().end(),
                                                figure.span().end()))
                        .orElse(figure.quote()))
                .toList());
    }
}
