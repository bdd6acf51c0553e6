package vn.doichieu.extractors.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.text.Folding;

/** Runs every example that the data files carry. */
class CatalogueExamplesTest {
    private static final Catalogue CATALOGUE = CatalogueLoader.builtIn();
    private static final Wording WORDING = new Wording(CATALOGUE.synonyms());

    static Stream<CatalogueCheck.FileCheck> files() {
        return CatalogueCheck.of(Optional.empty()).stream();
    }

    static Stream<String> indicators() {
        return CATALOGUE.indicators().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_row_does_what_its_examples_say(CatalogueCheck.FileCheck file) {
        assertThat(file.rows()).isPositive();
        assertThat(file.problems()).isEmpty();
    }

    /** A near miss has words of the indicator and is something else; no rule of the indicator may take it. */
    @ParameterizedTest
    @MethodSource("indicators")
    void an_indicator_has_three_examples_and_three_near_misses(String indicator) {
        List<PhraseRule> rules = CATALOGUE.phrases().stream()
                .filter(rule -> rule.indicator().equals(indicator))
                .toList();
        Set<String> yes = new HashSet<>();
        Set<String> no = new HashSet<>();
        rules.forEach(rule -> {
            yes.addAll(rule.yes());
            no.addAll(rule.no());
        });
        assertThat(yes).as("examples").hasSizeGreaterThanOrEqualTo(3);
        assertThat(no.stream().filter(example -> hasWordsOf(rules, example)))
                .as("near misses")
                .hasSizeGreaterThanOrEqualTo(3);
        PhraseRules all = new PhraseRules(rules, CATALOGUE.synonyms());
        assertThat(no)
                .as("near misses")
                .allSatisfy(example -> assertThat(PhraseExample.of(example).tried(all, rule -> true))
                        .allMatch(match -> match.forbidden().isPresent()));
    }

    private static boolean hasWordsOf(List<PhraseRule> rules, String example) {
        String words = WORDING.of(Folding.fold(Folding.nfc(example)));
        return rules.stream()
                .flatMap(rule -> rule.label().stream())
                .flatMap(List::stream)
                .anyMatch(phrase -> words.contains(WORDING.of(phrase)));
    }
}
