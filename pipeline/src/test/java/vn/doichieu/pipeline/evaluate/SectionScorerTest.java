package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.text.Span;

class SectionScorerTest {

    private final List<String> mistakes = new ArrayList<>();

    @Test
    void headings_are_paired_by_their_letters_and_then_compared_by_level() {
        Gold gold = Golds.of(
                List.of(
                        expected("I", "KẾT QUẢ", 1),
                        expected("1", "Cải cách thể chế", 2),
                        expected("2", "Kết luận", 2)),
                List.of(),
                List.of());
        SectionScorer.Result result = SectionScorer.score(
                gold,
                List.of(found("I", "Kết quả:", 1), found("1", "Cải cách thể chế", 3), found("3", "Ghi chú", 2)),
                mistakes::add);
        assertThat(result.sections()).isEqualTo(new Tally(2, 1, 1));
        assertThat(result.levels()).isEqualTo(new Tally(1, 1, 1));
        assertThat(mistakes)
                .containsExactly(
                        "level: Cải cách thể chế: 3, gold 2", "heading not found: Kết luận", "not a heading: Ghi chú");
    }

    private static Gold.GoldSection expected(String number, String title, int level) {
        return new Gold.GoldSection(Optional.of(number), title, level, Optional.empty(), Optional.empty());
    }

    private static Section found(String number, String title, int level) {
        return new Section(
                0,
                Optional.of(number),
                title,
                level,
                Optional.empty(),
                Optional.empty(),
                new Span(0, 1),
                new Span(1, 2),
                Optional.empty());
    }
}
