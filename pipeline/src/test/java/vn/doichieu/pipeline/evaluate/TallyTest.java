package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource({"3, 1, 2, 0.75, 0.6, 0.6667", "0, 0, 0, 1, 1, 1", "0, 2, 3, 0, 0, 0", "0, 0, 3, 1, 0, 0"})
    void shares_follow_from_the_counts(int hits, int wrong, int missed, double precision, double recall, double f1) {
        Tally tally = new Tally(hits, wrong, missed);
        assertThat(tally.precision()).isEqualTo(precision, within(1e-4));
        assertThat(tally.recall()).isEqualTo(recall, within(1e-4));
        assertThat(tally.f1()).isEqualTo(f1, within(1e-4));
        assertThat(tally.plus(new Tally(1, 1, 1))).isEqualTo(new Tally(hits + 1, wrong + 1, missed + 1));
    }
}
