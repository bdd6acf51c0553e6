package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.pipeline.cli.Samples;

class FigureScorerTest {

    private static final String RECEIVED = "dossiers.received.total";

    private final List<String> mistakes = new ArrayList<>();

    private FigureScorer.Result score(List<Gold.GoldFigure> gold, Figure... found) {
        return new FigureScorer(Samples.catalogue())
                .score(Golds.of(List.of(), gold, List.of()), List.of(found), mistakes::add);
    }

    @Test
    void a_figure_found_and_bound_right_counts_in_the_area_of_its_indicator() {
        FigureScorer.Result result = score(
                List.of(Golds.expected("1.204 hồ sơ", "1204", RECEIVED)),
                Golds.found("1.204  hồ sơ", "1204.0", RECEIVED, FigureRole.REPORTED));
        assertThat(result.mentions()).isEqualTo(Map.of(3, new Tally(1, 0, 0)));
        assertThat(result.bindings()).isEqualTo(Map.of(3, new Tally(1, 0, 0)));
        assertThat(result.roles()).isEqualTo(new Tally(1, 0, 0));
        assertThat(mistakes).isEmpty();
    }

    @Test
    void a_missed_figure_misses_its_binding_too_and_an_extra_one_is_wrong() {
        FigureScorer.Result result = score(
                List.of(Golds.expected("1.204 hồ sơ", "1204", RECEIVED)),
                Golds.found("12 buổi", "12", "", FigureRole.REPORTED));
        assertThat(result.mentions()).isEqualTo(Map.of(3, new Tally(0, 0, 1), 0, new Tally(0, 1, 0)));
        assertThat(result.bindings()).isEqualTo(Map.of(3, new Tally(0, 0, 1)));
        assertThat(mistakes)
                .containsExactly("not found: 1.204 hồ sơ " + RECEIVED, "not in gold: 12 buổi (hồ sơ) (unbound)");
    }

    @Test
    void a_binding_where_the_gold_has_none_is_wrong_and_so_is_another_role() {
        FigureScorer.Result result = score(
                List.of(Golds.expected("1.204 hồ sơ", "1204", "")),
                Golds.found("1.204 hồ sơ", "1204", RECEIVED, FigureRole.TARGET));
        assertThat(result.bindings()).isEqualTo(Map.of(3, new Tally(0, 1, 0)));
        assertThat(result.roles()).isEqualTo(new Tally(0, 1, 1));
        assertThat(mistakes).hasSize(2);
    }
}
