package vn.doichieu.extractors.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class RomanNumbersTest {
    private static final int BASELINE = 60;

    private static void stem(Graphics2D graphics, int left, boolean serifToTheRight) {
        graphics.fillRect(left + 4, 36, 5, BASELINE - 36);
        graphics.fillRect(left, 36, serifToTheRight ? 13 : 9, 2);
        graphics.fillRect(left, BASELINE - 2, 13, 2);
    }

    private static Ink number(int stems, boolean serifs) {
        return Drawn.ink(Drawn.page(200, 100, graphics -> {
            for (int i = 0; i < stems; i++) {
                stem(graphics, 20 + 15 * i, serifs);
            }
            graphics.fillRect(23 + 15 * stems, BASELINE - 5, 5, 5);
        }));
    }

    private static String read(String number, String title, Ink ink) {
        ReadWord first = new ReadWord(
                new PixelBox(18, 35, 70, 61),
                0.4,
                number.chars()
                        .mapToObj(c -> new ReadWord.Letter(String.valueOf((char) c), new PixelBox(18, 35, 70, 61), 0.4))
                        .toList());
        ReadLine line = new ReadLine(
                BASELINE, List.of(first, CompoundsTest.line(title).words().get(0)));
        return RomanNumbers.in(line, ink).words().get(0).text();
    }

    @Test
    void stems_with_serifs_to_both_sides_are_ones() {
        assertThat(read("1.", "TRANG", number(1, true))).isEqualTo("I.");
        assertThat(read("H.", "TRANG", number(2, true))).isEqualTo("II.");
        assertThat(read("1L", "TRANG", number(3, true))).isEqualTo("III.");
    }

    @Test
    void a_digit_has_its_flag_to_the_left_only() {
        assertThat(read("1.", "TRANG", number(1, false))).isEqualTo("1.");
    }

    @Test
    void headings_in_small_letters_and_other_numbers_stay() {
        assertThat(read("1.", "Trang", number(1, true))).isEqualTo("1.");
        assertThat(read("2.", "TRANG", number(1, true))).isEqualTo("2.");
    }
}
