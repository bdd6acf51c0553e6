package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.cli.Samples;

class FindingScorerTest {

    /** A sum that fails: 2.182 stated, 2.169 computed. */
    private static final CheckResult FINDING = Samples.finding(Samples.AN_PHU).result();

    private final List<String> mistakes = new ArrayList<>();

    private FindingScorer.Result score(Gold.GoldFinding... gold) {
        return FindingScorer.score(Golds.of(List.of(), List.of(), List.of(gold)), List.of(FINDING), mistakes::add);
    }

    @Test
    void a_finding_of_the_same_family_with_the_stated_value_is_a_hit() {
        FindingScorer.Result result = score(expected("finds", "bound", "2182"));
        assertThat(result).isEqualTo(new FindingScorer.Result(new Tally(1, 0, 0), 0));
        assertThat(mistakes).isEmpty();
    }

    @Test
    void another_kind_or_another_value_misses() {
        assertThat(score(expected("finds", "ratio", "2182")).findings()).isEqualTo(new Tally(0, 1, 1));
        assertThat(score(expected("finds", "sum", "2183")).findings()).isEqualTo(new Tally(0, 1, 1));
        assertThat(mistakes).hasSize(4).anyMatch(line -> line.startsWith("finding missed: ratio [2182]"));
    }

    @Test
    void a_finding_on_a_relation_that_holds_is_a_false_alarm_and_wrong() {
        FindingScorer.Result result = score(expected("holds", "sum", "2182"));
        assertThat(result).isEqualTo(new FindingScorer.Result(new Tally(0, 1, 0), 1));
        assertThat(score(expected("holds", "sum", "77")).falseAlarms()).isZero();
    }

    private static Gold.GoldFinding expected(String expect, String kind, String value) {
        return new Gold.GoldFinding(expect, kind, Optional.empty(), List.of(value), "");
    }
}
