package vn.doichieu.pipeline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One thing measured.
 *
 * @param measure its name, as in the JSON answer and in the keys of the bundle
 */
public record Score(String measure, Tally tally) {

    /** Everything measured on a file or on all, in the order of the answer. */
    static List<Score> of(Evaluation evaluation) {
        return List.of(
                new Score("mentions", Evaluation.total(evaluation.mentions())),
                new Score("bindings", Evaluation.total(evaluation.bindings())),
                new Score("roles", evaluation.roles()),
                new Score("sections", evaluation.sections()),
                new Score("levels", evaluation.levels()),
                new Score("areas", evaluation.areas()),
                new Score("findings", evaluation.findings()),
                new Score("header", evaluation.header()));
    }

    public Optional<BigDecimal> precision() {
        return percent(tally.precision(), tally.hits() + tally.wrong());
    }

    public Optional<BigDecimal> recall() {
        return percent(tally.recall(), tally.hits() + tally.missed());
    }

    public Optional<BigDecimal> f1() {
        return f1(tally);
    }

    static Optional<BigDecimal> f1(Tally tally) {
        return percent(tally.f1(), tally.hits() + tally.wrong() + tally.missed());
    }

    /** A share in percent with one decimal; empty where there was nothing to judge, which is not 100 %. */
    public static Optional<BigDecimal> percent(double share, int of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP));
    }
}
