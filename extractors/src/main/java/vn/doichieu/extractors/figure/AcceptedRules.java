package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.PhraseRule;
import vn.doichieu.extractors.catalogue.PhraseRules;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;

/** Which phrase rules may speak for a number, by what can be known before its words are read. Thread-safe. */
final class AcceptedRules {
    private final Catalogue catalogue;
    private final PhraseRules rules;

    /** Numbers come in few units, and the words that say that one speaks of something else are the catalogue's. */
    private final Map<Asked, PhraseRules.Selection> known = new ConcurrentHashMap<>();

    /**
     * What is known of a number.
     *
     * @param unit      its measure unit
     * @param scored    whether the texts around it speak of scores
     * @param elsewhere words that say that it speaks of something else than the ward in the period
     */
    record Asked(MentionKind kind, Optional<String> unit, boolean scored, Optional<String> elsewhere) {}

    AcceptedRules(Catalogue catalogue, PhraseRules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    PhraseRules.Selection of(Asked asked) {
        return known.computeIfAbsent(asked, one -> rules.select(rule -> accepts(rule, one) && isMeant(rule, one)));
    }

    private boolean accepts(PhraseRule rule, Asked asked) {
        String measured = catalogue.indicator(rule.indicator()).orElseThrow().measureUnit();
        Set<String> units = rule.units();
        boolean kindFits = switch (asked.kind()) {
            case PERCENT -> measured.equals("%");
            case MONEY -> measured.equals("đồng");
            case SCORE -> measured.equals("điểm");
            case MEASURE -> measured.equals("m2");
            case ZERO -> true;
            case COUNT ->
                switch (measured) {
                    case "%", "m2" -> false;
                    case "điểm" -> asked.scored();
                    default -> true;
                };
            default -> false;
        };
        return kindFits
                && (asked.unit().isEmpty()
                        || units.isEmpty()
                        || units.contains(asked.unit().get()));
    }

    /** Of a number that speaks of something else only those indicators that are about that: "giảm 04 công chức". */
    private static boolean isMeant(PhraseRule rule, Asked asked) {
        return asked.elsewhere().isEmpty()
                || rule.label().stream()
                        .flatMap(List::stream)
                        .anyMatch(phrase ->
                                Folding.containsWords(phrase, asked.elsewhere().get()));
    }
}
