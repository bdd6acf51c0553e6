package vn.doichieu.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.catalogue.ScopeRule;
import vn.doichieu.extractors.text.Folding;

/** Runs the examples of scopes.tsv: "words before # words after"; what a bracket explains stands before "(#", a line above has no "#". */
class ScopesTest {
    private static final Catalogue CATALOGUE = CatalogueLoader.builtIn();
    private static final Elsewhere ELSEWHERE = new Elsewhere(CATALOGUE);

    static Stream<ScopeRule> scopes() {
        return CATALOGUE.scopes().stream();
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void a_scope_is_told_by_its_examples_and_by_none_of_the_others(ScopeRule rule) {
        assertThat(rule.yes())
                .hasSizeGreaterThanOrEqualTo(1)
                .allSatisfy(
                        example -> assertThat(told(example)).as(example).get().matches(rule.words()::contains));
        assertThat(rule.no())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(example -> assertThat(told(example)).as(example).isEmpty());
    }

    @Test
    void a_heading_above_tells_what_its_numbers_are_about() {
        assertThat(ELSEWHERE.above(List.of("lĩnh vực hộ tịch"))).contains("lĩnh vực");
        assertThat(ELSEWHERE.above(List.of("cải cách thủ tục hành chính trên các lĩnh vực")))
                .isEmpty();
    }

    private static Optional<String> told(String example) {
        String folded = Folding.fold(Folding.nfc(example));
        if (folded.indexOf('#') < 0) {
            return ELSEWHERE.above(List.of(folded));
        }
        int at = folded.indexOf('#');
        int bracket = folded.lastIndexOf('(', at);
        return bracket >= 0 && bracket == at - 1
                ? ELSEWHERE.of("", folded.substring(at + 1), folded.substring(0, bracket))
                : ELSEWHERE.of(folded.substring(0, at), folded.substring(at + 1), "");
    }
}
