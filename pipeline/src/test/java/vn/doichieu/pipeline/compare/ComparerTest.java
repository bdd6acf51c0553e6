package vn.doichieu.pipeline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.pipeline.cli.FakeStore;
import vn.doichieu.pipeline.cli.Samples;
import vn.doichieu.pipeline.store.StoredFigure;

class ComparerTest {

    private static final ComparisonQuery ALL =
            new ComparisonQuery(List.of(), Optional.empty(), Optional.empty(), List.of());

    private static Comparison compare(ComparisonQuery query, StoredFigure... figures) {
        FakeStore store = new FakeStore(
                List.of(Samples.AN_PHU, Samples.AN_PHU_COPY, Samples.TAN_LAP), List.of(figures), List.of());
        return new Comparer(store, Samples.catalogue().indicators()).compare(query);
    }

    private static StoredFigure stated(String value, String unit, Qualifier qualifier) {
        return Samples.figure(Samples.AN_PHU, 0, value, unit, value, qualifier);
    }

    @Test
    void a_copy_in_another_format_is_not_counted_twice() {
        Comparison comparison = compare(
                ALL,
                Samples.figure(Samples.AN_PHU, 0, "2182", "hồ sơ", "2.182"),
                Samples.figure(Samples.AN_PHU_COPY, 0, "2182", "hồ sơ", "2.182"));
        assertThat(comparison.columns()).hasSize(1);
        assertThat(comparison.rows().get(0).cells().get(0).figures()).hasSize(1);
    }

    @Test
    void values_that_exclude_each_other_are_told_from_rounded_and_bounded_ones() {
        assertThat(state(stated("2182", "hồ sơ", Qualifier.EXACT), stated("2143", "hồ sơ", Qualifier.EXACT)))
                .isEqualTo(WardFigures.State.CONTRADICTORY);
        assertThat(state(stated("99", "%", Qualifier.EXACT), stated("99.30", "%", Qualifier.EXACT)))
                .isEqualTo(WardFigures.State.REPORTED);
        assertThat(state(stated("97", "%", Qualifier.AT_LEAST), stated("99.3", "%", Qualifier.EXACT)))
                .isEqualTo(WardFigures.State.REPORTED);
    }

    private static WardFigures.State state(StoredFigure... figures) {
        return compare(ALL, figures).rows().get(0).cells().get(0).state();
    }

    @Test
    void the_most_precise_of_agreeing_values_is_shown() {
        Comparison comparison = compare(ALL, stated("99", "%", Qualifier.EXACT), stated("99.30", "%", Qualifier.EXACT));
        assertThat(comparison.rows().get(0).cells().get(0).value()).contains(new BigDecimal("99.30"));
    }

    @Test
    void an_indicator_asked_for_by_name_has_a_row_though_nobody_reports_it() {
        ComparisonQuery named =
                new ComparisonQuery(List.of("dossiers.received.total"), Optional.empty(), Optional.empty(), List.of());
        assertThat(compare(named).rows()).hasSize(1);
        assertThat(compare(ALL).rows()).isEmpty();
    }
}
