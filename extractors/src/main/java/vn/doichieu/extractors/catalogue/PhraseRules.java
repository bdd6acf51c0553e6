package vn.doichieu.extractors.catalogue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doichieu.extractors.text.Folding;

/**
 * The phrase rules of a catalogue made ready to be tried on many labels. Words are compared whole, in folded form, with
 * synonyms replaced, and punctuation between them does not count, save an opening bracket: "đúng, sớm hạn" fits "đúng
 * sớm hạn". Measure units are left to the caller. Immutable.
 */
public final class PhraseRules {
    private final PhraseVocabulary vocabulary;
    private final List<PhraseMatcher> matchers;

    /** By the number of a phrase, the rules that need it or one of the same group, so that few are tried on a text. */
    private final List<BitSet> keyed;

    /**
     * @param rules    the rules, in the order in which they are tried
     * @param synonyms words taken for each other, in phrases and labels alike
     */
    public PhraseRules(List<PhraseRule> rules, List<Synonym> synonyms) {
        Wording wording = new Wording(synonyms);
        vocabulary = new PhraseVocabulary(wording);
        matchers = rules.stream()
                .map(rule -> new PhraseMatcher(rule, wording, vocabulary))
                .toList();
        keyed = Stream.generate(BitSet::new).limit(vocabulary.size()).toList();
        for (int i = 0; i < matchers.size(); i++) {
            for (int phrase : matchers.get(i).key()) {
                keyed.get(phrase).set(i);
            }
        }
    }

    /** A text in which all phrases are looked up, once, when the first rule asks for one. For one thread. */
    public static final class Text {
        private final PhraseVocabulary vocabulary;
        private final String folded;
        private @Nullable PhraseOccurrences looked;

        private Text(PhraseVocabulary vocabulary, String folded) {
            this.vocabulary = vocabulary;
            this.folded = folded;
        }

        PhraseOccurrences occurrences() {
            PhraseOccurrences known = looked;
            if (known == null) {
                known = vocabulary.in(folded);
                looked = known;
            }
            return known;
        }
    }

    /**
     * What of a rule was found.
     *
     * @param rule           the rule
     * @param labelSyllables syllables of the label that phrases cover, each counted once
     * @param withinLevels   for each {@code within} group the nearest place it was found: 0 the label, n the n-th
     *                       surrounding text
     * @param words          the phrase found for each label group, then for each within group
     * @param forbidden      a phrase that stands there and forbids the match
     */
    public record Match(
            PhraseRule rule,
            int labelSyllables,
            List<Integer> withinLevels,
            List<String> words,
            Optional<String> forbidden) {
        /** What a matched group of words is worth by where it was found: in the label, around it, further away. */
        private static final double[] NEARNESS = {1.0, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3};

        public Match {
            withinLevels = List.copyOf(withinLevels);
            words = List.copyOf(words);
        }

        /** Syllables that speak for the rule, those of the surroundings weighted by how near they stand. */
        public double score() {
            double score = labelSyllables;
            for (int level : withinLevels) {
                score += NEARNESS[Math.min(level, NEARNESS.length - 1)];
            }
            return score;
        }
    }

    /**
     * A text to try rules on.
     *
     * @param folded folded by {@link Folding#fold}
     */
    public Text text(String folded) {
        return new Text(vocabulary, folded);
    }

    /**
     * What stands around a number.
     *
     * @param around     texts around it, nearest first
     * @param forbidding texts in which {@code notWithin} is looked for
     * @param beside     texts in which {@code notBeside} is looked for
     */
    public record Surroundings(List<Text> around, List<Text> forbidding, List<Text> beside) {
        public Surroundings {
            around = List.copyOf(around);
            forbidding = List.copyOf(forbidding);
            beside = List.copyOf(beside);
        }
    }

    /**
     * Tries the rules.
     *
     * @param readings     words that may say what is counted, the surest first; a rule takes the first it fits
     * @param surroundings what stands around them
     * @param tried        which rules to try, as {@link #select} gives them
     * @return the rules whose words are there, forbidden or not, each with the index of the reading it fits
     */
    public List<Fit> tried(List<Text> readings, Surroundings surroundings, Selection tried) {
        Map<Integer, Fit> fits = new TreeMap<>();
        for (int reading = 0; reading < readings.size(); reading++) {
            Text text = readings.get(reading);
            BitSet likely = new BitSet(matchers.size());
            text.occurrences().forEach(phrase -> likely.or(keyed.get(phrase)));
            likely.and(tried.rules);
            for (int i = likely.nextSetBit(0); i >= 0; i = likely.nextSetBit(i + 1)) {
                PhraseMatcher matcher = matchers.get(i);
                if (!isFound(fits, i) && matcher.mayFit(text)) {
                    Optional<Match> match = matcher.match(text, surroundings);
                    if (match.isPresent() && (match.get().forbidden().isEmpty() || !fits.containsKey(i))) {
                        fits.put(i, new Fit(match.get(), reading));
                    }
                }
            }
        }
        return List.copyOf(fits.values());
    }

    private static boolean isFound(Map<Integer, Fit> fits, int rule) {
        Fit fit = fits.get(rule);
        return fit != null && fit.match().forbidden().isEmpty();
    }

    /** Some of the rules. Immutable. */
    public static final class Selection {
        private final BitSet rules;

        private Selection(BitSet rules) {
            this.rules = rules;
        }
    }

    /** Those of the rules that are wanted. */
    public Selection select(Predicate<PhraseRule> wanted) {
        BitSet selected = new BitSet(matchers.size());
        for (int i = 0; i < matchers.size(); i++) {
            selected.set(i, wanted.test(matchers.get(i).rule()));
        }
        return new Selection(selected);
    }

    /** A rule that fits, and the reading it fits. */
    public record Fit(Match match, int reading) {}
}
