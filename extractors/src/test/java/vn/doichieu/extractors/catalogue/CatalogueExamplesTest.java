package vn.doichieu.extractors.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.text.Folding;

/** Runs every example that the data files carry. */
class CatalogueExamplesTest {
    private static final Catalogue CATALOGUE = CatalogueLoader.builtIn();
    private static final Wording WORDING = new Wording(CATALOGUE.synonyms());

    static Stream<PhraseRule> phraseRules() {
        return CATALOGUE.phrases().stream();
    }

    static Stream<String> indicators() {
        return CATALOGUE.indicators().keySet().stream();
    }

    static Stream<TsvRow> headingRows() {
        return rows(CatalogueFile.HEADINGS);
    }

    static Stream<TsvRow> identityRows() {
        return rows(CatalogueFile.IDENTITIES);
    }

    @ParameterizedTest
    @MethodSource("phraseRules")
    void a_phrase_rule_fits_its_yes_and_none_of_its_no_examples(PhraseRule rule) {
        PhraseRules matcher = new PhraseRules(List.of(rule), CATALOGUE.synonyms());
        assertThat(rule.yes()).hasSizeGreaterThanOrEqualTo(2).allMatch(example -> fits(matcher, example), rule.id());
        assertThat(rule.no()).hasSizeGreaterThanOrEqualTo(2).noneMatch(example -> fits(matcher, example));
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
        assertThat(no).as("near misses").noneMatch(example -> fits(all, example));
    }

    private static boolean hasWordsOf(List<PhraseRule> rules, String example) {
        String words = WORDING.of(Folding.fold(Folding.nfc(example)));
        return rules.stream()
                .flatMap(rule -> rule.label().stream())
                .flatMap(List::stream)
                .anyMatch(phrase -> words.contains(WORDING.of(phrase)));
    }

    @ParameterizedTest
    @MethodSource("headingRows")
    void a_heading_rule_fits_its_yes_and_none_of_its_no_examples(TsvRow row) {
        HeadingRule rule = headingRule(row.text("id"));
        assertThat(row.examples("yes")).hasSizeGreaterThanOrEqualTo(2).allMatch(title -> fits(rule, title));
        assertThat(row.examples("no")).hasSizeGreaterThanOrEqualTo(2).noneMatch(title -> fits(rule, title));
    }

    @ParameterizedTest
    @MethodSource("headingRows")
    void the_first_heading_rule_that_fits_gives_the_area_of_its_examples(TsvRow row) {
        HeadingRule rule = headingRule(row.text("id"));
        rule.area()
                .ifPresent(area -> assertThat(row.examples("yes"))
                        .allSatisfy(title -> assertThat(areaOf(title)).as(title).contains(area)));
        rule.role()
                .ifPresent(role -> assertThat(row.examples("yes"))
                        .allSatisfy(title -> assertThat(roleOf(title)).as(title).contains(role)));
    }

    @ParameterizedTest
    @MethodSource("identityRows")
    void an_identity_holds_and_breaks_as_its_examples_say(TsvRow row) {
        Identity identity = CATALOGUE.identities().stream()
                .filter(candidate -> candidate.id().equals(row.text("id")))
                .findFirst()
                .orElseThrow();
        assertThat(row.examples("holds")).allMatch(example -> IdentityExample.holds(identity, example));
        assertThat(row.examples("breaks")).noneMatch(example -> IdentityExample.holds(identity, example));
    }

    @Test
    void every_indicator_has_phrases() {
        Set<String> missing = new HashSet<>(CATALOGUE.indicators().keySet());
        CATALOGUE.phrases().forEach(rule -> missing.remove(rule.indicator()));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_phrase_rule_takes_the_measure_unit_of_its_indicator() {
        assertThat(CATALOGUE.phrases())
                .allMatch(rule -> rule.units()
                        .contains(CATALOGUE.indicators().get(rule.indicator()).measureUnit()));
    }

    @Test
    void no_alias_belongs_to_two_measure_units() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (MeasureUnit unit : CATALOGUE.measureUnits()) {
            for (String alias : unit.aliases()) {
                if (owners.put(alias, unit.name()) != null) {
                    shared.add(alias);
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void no_words_belong_to_two_synonyms() {
        assertThat(CATALOGUE.synonyms().stream().flatMap(synonym -> synonym.written().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_a_synonym_means_is_not_itself_replaced() {
        Wording none = new Wording(List.of());
        assertThat(CATALOGUE.synonyms())
                .allSatisfy(synonym -> assertThat(WORDING.of(synonym.means())).isEqualTo(none.of(synonym.means())));
    }

    private static boolean fits(PhraseRules rules, String example) {
        String[] parts = Folding.fold(Folding.nfc(example)).split(" @ ");
        List<PhraseRules.Text> around =
                Stream.of(parts).skip(1).map(rules::text).toList();
        return !rules.fits(
                        List.of(rules.text(parts[0])),
                        new PhraseRules.Surroundings(around, around, List.of()),
                        each -> true)
                .isEmpty();
    }

    private static boolean fits(HeadingRule rule, String title) {
        String folded = Folding.fold(Folding.nfc(title));
        return rule.words().stream().allMatch(group -> group.stream().anyMatch(w -> Folding.containsWords(folded, w)))
                && rule.unless().stream().noneMatch(w -> Folding.containsWords(folded, w));
    }

    private static Optional<Integer> areaOf(String title) {
        return CATALOGUE.headings().stream()
                .filter(rule -> rule.area().isPresent() && fits(rule, title))
                .findFirst()
                .flatMap(HeadingRule::area);
    }

    private static Optional<String> roleOf(String title) {
        return CATALOGUE.headings().stream()
                .filter(rule -> rule.role().isPresent() && fits(rule, title))
                .findFirst()
                .flatMap(HeadingRule::role);
    }

    private static HeadingRule headingRule(String id) {
        return CATALOGUE.headings().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<TsvRow> rows(CatalogueFile file) {
        return TsvTable.parse(file.fileName(), CatalogueLoader.resource(file), file.columns()).rows().stream();
    }
}
