package vn.doichieu.extractors.figure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/** Sees to it that no indicator has two values for one time among the numbers of one block. */
final class OneValueEach {
    private final CandidateFinder finder;
    private final List<Mention> quantities;
    private final List<Label> labels;
    private final List<List<Candidate>> fitting;
    private final List<FigureRole> roles;
    private final List<Optional<Candidate>> chosen;

    /**
     * Takes what is bound so far.
     *
     * @param fitting for each number the candidates that are sure enough to be chosen, best first
     * @param roles   for each whether it was reached: an aim and a result are no two values of one time
     * @param chosen  for each the indicator, to be changed
     */
    OneValueEach(
            CandidateFinder finder,
            List<Mention> quantities,
            List<Label> labels,
            List<List<Candidate>> fitting,
            List<FigureRole> roles,
            List<Optional<Candidate>> chosen) {
        this.finder = finder;
        this.quantities = quantities;
        this.labels = labels;
        this.fitting = fitting;
        this.roles = roles;
        this.chosen = chosen;
    }

    /** Takes the indicator from the worse of any two. */
    void settle() {
        for (int i = 0; i < quantities.size(); i++) {
            settle(i);
        }
        for (int i = 0; i < quantities.size(); i++) {
            shiftInPair(i);
        }
    }

    /** Of two values under one indicator for one time the better one stays; zero in words and parts give way. */
    private void settle(int index) {
        if (labels.get(index).otherTime()) {
            return;
        }
        for (int other = 0; other < index && chosen.get(index).isPresent(); other++) {
            boolean otherTime = labels.get(other).otherTime() || roles.get(index) != roles.get(other);
            if (!otherTime && sameIndicator(chosen.get(index), chosen.get(other)) && !sameValue(index, other)) {
                int loser = loser(index, other);
                chosen.set(loser, alternative(loser));
            }
        }
    }

    private int loser(int index, int other) {
        boolean otherIsZero = quantities.get(other).kind() == MentionKind.ZERO;
        String indicator = chosen.get(index).orElseThrow().indicator();
        boolean inUnit = finder.isInItsUnit(indicator, quantities.get(index));
        boolean otherInUnit = finder.isInItsUnit(indicator, quantities.get(other));
        if (inUnit != otherInUnit && isPair(Math.min(index, other))) {
            return inUnit ? other : index;
        }
        boolean weaker = labels.get(index).part() != Label.Part.NO
                || chosen.get(index).orElseThrow().score()
                        <= chosen.get(other).orElseThrow().score();
        return weaker && !otherIsZero ? index : other;
    }

    /** "204 lượt/310 công dân": of two units side by side the indicator's own is meant, whichever the words fit. */
    private void shiftInPair(int index) {
        boolean shifts = isPair(index)
                && chosen.get(index).isEmpty()
                && chosen.get(index + 1)
                        .map(Candidate::indicator)
                        .filter(indicator -> finder.isInItsUnit(indicator, quantities.get(index))
                                && !finder.isInItsUnit(indicator, quantities.get(index + 1)))
                        .isPresent();
        if (shifts) {
            Collections.swap(chosen, index, index + 1);
        }
    }

    private boolean isPair(int index) {
        return index + 1 < quantities.size()
                && quantities.get(index + 1).span().start()
                                - quantities.get(index).span().end()
                        == 1
                && quantities.get(index).measureUnit().isPresent()
                && quantities.get(index + 1).measureUnit().isPresent();
    }

    private Optional<Candidate> alternative(int index) {
        return fitting.get(index).stream()
                .filter(candidate -> chosen.stream()
                        .flatMap(Optional::stream)
                        .noneMatch(taken -> taken.indicator().equals(candidate.indicator())))
                .findFirst();
    }

    private static boolean sameIndicator(Optional<Candidate> a, Optional<Candidate> b) {
        return a.isPresent() && a.map(Candidate::indicator).equals(b.map(Candidate::indicator));
    }

    private boolean sameValue(int a, int b) {
        return quantities
                        .get(a)
                        .value()
                        .orElseThrow()
                        .compareTo(quantities.get(b).value().orElseThrow())
                == 0;
    }
}
