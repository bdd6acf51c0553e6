package vn.doichieu.extractors.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatorsTest {
    private static final int FOOT = 60;

    /** A number whose digits stand on one line, with a separator that ends so far below it. */
    private static String read(String number, int below) {
        List<ReadWord.Letter> letters = new ArrayList<>();
        Ink ink = new Ink(400, 120);
        for (int i = 0; i < number.length(); i++) {
            int left = 20 + 20 * i;
            boolean digit = Character.isDigit(number.charAt(i));
            for (int y = digit ? FOOT - 24 : FOOT - 4; y < (digit ? FOOT : FOOT + below); y++) {
                ink.set(y, left, left + (digit ? 14 : 5));
            }
            letters.add(new ReadWord.Letter(
                    number.substring(i, i + 1), new PixelBox(left, FOOT - 24, left + 14, FOOT), 0.8));
        }
        PixelBox box = new PixelBox(18, FOOT - 26, 20 + 20 * number.length(), FOOT + 6);
        Sheet sheet =
                new Sheet(Grey.white(400, 120), ink, List.of(), Drawn.EM, new Placing(Quarter.NONE, 400, 120, 0, 1));
        ReadLine line = new ReadLine(FOOT, List.of(new ReadWord(box, 0.8, letters)));
        return new Separators(sheet).in(line).words().get(0).text();
    }

    @Test
    void a_comma_that_stands_on_the_line_is_the_dot_of_a_group() {
        assertThat(read("4,334", 0)).isEqualTo("4.334");
        assertThat(read("1,234,567", 1)).isEqualTo("1.234.567");
    }

    @Test
    void a_comma_that_reaches_below_the_line_stays() {
        assertThat(read("4,334", 5)).isEqualTo("4,334");
    }

    @Test
    void other_numbers_stay() {
        assertThat(read("98,9", 0)).isEqualTo("98,9");
    }
}
