package vn.doichieu.pipeline.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.pipeline.store.StoredFigure;

/**
 * What one ward reports of one indicator.
 *
 * @param figures every passage that states it, the firmest and most precise first; empty where it is not reported
 */
public record WardFigures(List<StoredFigure> figures) {
    public WardFigures {
        figures = List.copyOf(figures);
    }

    /** How much the ward tells. Not reported is not zero. */
    public enum State {
        REPORTED,
        /** The report, or two reports of the ward, give values that exclude each other. */
        CONTRADICTORY,
        NOT_REPORTED
    }

    public State state() {
        if (figures.isEmpty()) {
            return State.NOT_REPORTED;
        }
        return distinct().size() > 1 ? State.CONTRADICTORY : State.REPORTED;
    }

    /** The value to show; empty where it is not reported or the values contradict each other. */
    public Optional<BigDecimal> value() {
        return state() == State.REPORTED ? Optional.of(figures.get(0).value()) : Optional.empty();
    }

    /** How firmly that value is stated. */
    public Qualifier qualifier() {
        return figures.isEmpty() ? Qualifier.EXACT : figures.get(0).qualifier();
    }

    /** One figure for each value that does not agree with those before it. */
    public List<StoredFigure> distinct() {
        List<StoredFigure> distinct = new ArrayList<>();
        for (StoredFigure figure : figures) {
            if (distinct.stream().noneMatch(other -> Agreement.between(other, figure))) {
                distinct.add(figure);
            }
        }
        return distinct;
    }
}
