package vn.doichieu.extractors.catalogue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.doichieu.extractors.text.Folding;

/**
 * An example of phrases.tsv: {@code label @ context @ further context}.
 *
 * @param label  folded
 * @param around folded, nearest first
 */
record PhraseExample(String label, List<String> around) {
    static PhraseExample of(String written) {
        String[] parts = Folding.fold(Folding.nfc(written)).split(" @ ");
        return new PhraseExample(parts[0], Stream.of(parts).skip(1).toList());
    }

    /** The rules whose words are there, forbidden or not. */
    List<PhraseRules.Match> tried(PhraseRules rules, Predicate<PhraseRule> accepted) {
        List<PhraseRules.Text> surroundings = around.stream().map(rules::text).toList();
        return rules
                .tried(
                        List.of(rules.text(label)),
                        new PhraseRules.Surroundings(surroundings, surroundings, List.of()),
                        rules.select(accepted))
                .stream()
                .map(PhraseRules.Fit::match)
                .toList();
    }
}
