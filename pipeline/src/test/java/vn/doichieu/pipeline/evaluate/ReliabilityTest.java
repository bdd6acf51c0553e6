package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final List<Trusted> FIGURES = List.of(
            new Trusted(0.95, true, true),
            new Trusted(0.97, true, false),
            new Trusted(1, false, true),
            new Trusted(0.2, true, false));

    @Test
    void every_figure_is_in_one_band() {
        assertThat(Reliability.of(FIGURES).stream().mapToInt(Reliability::count).sum())
                .isEqualTo(FIGURES.size());
        List<Trusted> fine = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> new Trusted(i / 100.0, true, true))
                .toList();
        assertThat(Reliability.of(fine).stream().mapToInt(Reliability::count).sum())
                .isEqualTo(101);
    }

    @Test
    void the_share_of_a_band_is_that_of_its_right_ones() {
        Reliability trusted = Reliability.from(FIGURES, 0.9);
        assertThat(trusted.count()).isEqualTo(3);
        assertThat(trusted.right()).isEqualTo(2);
        assertThat(trusted.share()).isBetween(0.66, 0.67);
    }

    @Test
    void a_band_without_figures_promises_nothing() {
        assertThat(Reliability.from(List.of(), 0.9).share()).isZero();
    }
}
