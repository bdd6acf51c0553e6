package vn.doichieu.extractors.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RaisedInkTest {
    private static final double EM = 34;
    private static final double BASELINE = 100;
    private static final PixelBox LETTER = new PixelBox(20, 84, 35, 100);
    private static final PixelBox MARK = new PixelBox(38, 75, 46, 88);

    private static ReadWord word(String... letters) {
        List<ReadWord.Letter> all = java.util.stream.IntStream.range(0, letters.length)
                .mapToObj(i -> new ReadWord.Letter(letters[i], new PixelBox(20 + 18 * i, 75, 35 + 18 * i, 100), 0.9))
                .toList();
        return new ReadWord(new PixelBox(20, 75, 17 + 18 * letters.length, 100), 0.9, all);
    }

    @Test
    void small_ink_above_the_baseline_is_raised_and_letters_are_not() {
        assertThat(RaisedInk.isRaised(MARK, BASELINE, EM)).isTrue();
        assertThat(RaisedInk.isRaised(LETTER, BASELINE, EM)).isFalse();
    }

    @Test
    void a_mark_behind_the_last_letter_takes_the_place_of_what_it_was_read_as() {
        RaisedInk ink = new RaisedInk(List.of(LETTER, MARK));
        assertThat(ink.atEnd(word("n", "!"), 200, BASELINE, EM))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(new RaisedInk.Found(1, 2, MARK)));
    }

    @Test
    void a_mark_that_was_passed_over_is_found() {
        RaisedInk ink = new RaisedInk(List.of(LETTER, new PixelBox(37, 75, 44, 88)));
        assertThat(ink.atEnd(word("n"), 200, BASELINE, EM))
                .hasValueSatisfying(found -> assertThat(found.first()).isEqualTo(found.after()));
    }

    @Test
    void an_accent_over_a_letter_is_no_mark() {
        PixelBox accent = new PixelBox(22, 72, 34, 84);
        assertThat(new RaisedInk(List.of(LETTER, accent)).atEnd(word("n"), 200, BASELINE, EM))
                .isEmpty();
    }

    @Test
    void the_head_of_a_line_may_carry_a_mark() {
        PixelBox mark = new PixelBox(8, 75, 16, 88);
        assertThat(new RaisedInk(List.of(mark, LETTER)).atHead(word("n"), BASELINE, EM))
                .hasValueSatisfying(found -> assertThat(found.box()).isEqualTo(mark));
    }

    @Test
    void a_digit_in_two_pieces_is_one() {
        PixelBox upper = new PixelBox(38, 75, 46, 82);
        PixelBox lower = new PixelBox(38, 83, 46, 88);
        assertThat(RaisedInk.whole(List.of(LETTER, upper, lower), EM)).containsExactlyInAnyOrder(LETTER, MARK);
    }

    @Test
    void only_a_stroke_is_as_narrow_as_the_digit_one() {
        assertThat(RaisedInk.isStroke(new PixelBox(0, 0, 4, 13))).isTrue();
        assertThat(RaisedInk.isStroke(MARK)).isFalse();
    }
}
