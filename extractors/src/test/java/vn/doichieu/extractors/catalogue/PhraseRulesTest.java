package vn.doichieu.extractors.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseRulesTest {
    private static final Rule ON_TIME = matcher(
            List.of(List.of("đúng hạn", "đúng, sớm hạn"), List.of("hồ sơ")),
            List.of("quá hạn"),
            List.of(List.of("giải quyết")),
            List.of("ngành dọc"));

    @Test
    void counts_each_covered_syllable_once_and_names_what_it_found() {
        PhraseRules.Match match =
                ON_TIME.match("hồ sơ giải quyết đúng sớm hạn", List.of()).orElseThrow();
        assertThat(match.labelSyllables()).isEqualTo(5);
        assertThat(match.withinLevels()).containsExactly(0);
        assertThat(match.words()).containsExactly("đúng sớm hạn", "hồ sơ", "giải quyết");
    }

    @Test
    void overlapping_groups_do_not_count_a_syllable_twice() {
        Rule matcher =
                matcher(List.of(List.of("hồ sơ trực tuyến"), List.of("trực tuyến")), List.of(), List.of(), List.of());
        assertThat(matcher.match("số hồ sơ trực tuyến", List.of()))
                .get()
                .extracting(PhraseRules.Match::labelSyllables)
                .isEqualTo(4);
    }

    @Test
    void looks_for_within_groups_in_the_surroundings_nearest_first() {
        assertThat(ON_TIME.match("hồ sơ đúng hạn", List.of("kết quả", "đã giải quyết, trong đó")))
                .get()
                .extracting(PhraseRules.Match::withinLevels)
                .isEqualTo(List.of(2));
        assertThat(ON_TIME.match("hồ sơ đúng hạn", List.of("kết quả"))).isEmpty();
    }

    @Test
    void forbidden_phrases_in_label_or_surroundings_stop_the_match() {
        assertThat(ON_TIME.match("hồ sơ giải quyết đúng hạn, quá hạn", List.of()))
                .isEmpty();
        assertThat(ON_TIME.match("hồ sơ giải quyết đúng hạn", List.of("cơ quan ngành dọc")))
                .isEmpty();
    }

    @Test
    void synonyms_are_taken_for_each_other() {
        assertThat(ON_TIME.match("hồ sơ giải quyết đúng hẹn", List.of())).isPresent();
    }

    @Test
    void words_are_matched_whole() {
        assertThat(ON_TIME.match("hồ sơn giải quyết đúng hạn", List.of())).isEmpty();
    }

    @Test
    void an_opening_bracket_is_a_word_of_its_own() {
        Rule matcher = matcher(List.of(List.of("đang giải quyết (trong hạn")), List.of(), List.of(), List.of());
        assertThat(matcher.match("hồ sơ đang giải quyết (trong hạn)", List.of()))
                .isPresent();
        assertThat(matcher.match("hồ sơ đang giải quyết trong hạn", List.of())).isEmpty();
    }

    private static Rule matcher(
            List<List<String>> label, List<String> unless, List<List<String>> within, List<String> notWithin) {
        return new Rule(new PhraseRules(
                List.of(new PhraseRule(
                        "r",
                        "i",
                        label,
                        unless,
                        within,
                        notWithin,
                        List.of(),
                        Set.of(),
                        List.of("có"),
                        List.of("không"))),
                List.of(new Synonym("hẹn", List.of("đúng hẹn"), "đúng hạn"))));
    }

    /** A single rule, asked about one reading. */
    private record Rule(PhraseRules rules) {
        Optional<PhraseRules.Match> match(String label, List<String> around) {
            List<PhraseRules.Text> surroundings =
                    around.stream().map(rules::text).toList();
            return rules
                    .tried(
                            List.of(rules.text(label)),
                            new PhraseRules.Surroundings(surroundings, surroundings, surroundings),
                            rules.select(rule -> true))
                    .stream()
                    .filter(fit -> fit.match().forbidden().isEmpty())
                    .findFirst()
                    .map(PhraseRules.Fit::match);
        }
    }
}
