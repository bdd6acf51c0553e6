package vn.doichieu.extractors.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SkewTest {
    private static final long SEED = 20251020;

    @Test
    void finds_the_slope_of_printed_lines_within_a_tenth_of_a_degree() {
        Random random = new Random(SEED);
        for (int i = 0; i < 12; i++) {
            double degrees = random.nextDouble() * 9 - 4.5;
            Grey page = Drawn.page(1200, 1600, graphics -> {
                graphics.rotate(Math.toRadians(degrees), 600, 800);
                Drawn.print(graphics, 200, 250, 1000, 1350, SEED);
            });
            assertThat(Skew.degrees(Drawn.ink(page)))
                    .as("seed %d, slope %f", SEED, degrees)
                    .isCloseTo(degrees, within(0.1));
        }
    }

    @Test
    void does_not_turn_a_blank_page() {
        assertThat(Skew.degrees(new Ink(500, 700))).isZero();
    }

    @Test
    void lines_lie_more_clearly_across_than_along() {
        Ink ink = Drawn.ink(Drawn.page(1200, 1600, graphics -> Drawn.print(graphics, 150, 150, 1050, 1450, SEED)));
        assertThat(Skew.clarity(ink, 0)).isGreaterThan(1.5 * Skew.clarity(ink.transposed(), 0));
    }
}
