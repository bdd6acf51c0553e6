package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    /** Letters are items; a capital is like its small letter, but more like itself. */
    @ParameterizedTest
    @CsvSource({"abc, abc, 00 11 22", "abc, ac, 00 21", "ac, abc, 00 12", "Aa, a, 10", "aA, A, 10", "ab, xy, ''"})
    void pairs_in_order_with_the_greatest_likeness(String gold, String found, String pairs) {
        assertThat(Alignment.align(letters(gold), letters(found), AlignmentTest::likeness).stream()
                        .map(pair -> "" + pair.gold() + pair.found())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pairs);
    }

    private static double likeness(String gold, String found) {
        return gold.equals(found) ? 1.2 : gold.equalsIgnoreCase(found) ? 1 : 0;
    }

    private static List<String> letters(String word) {
        return List.of(word.split(""));
    }
}
