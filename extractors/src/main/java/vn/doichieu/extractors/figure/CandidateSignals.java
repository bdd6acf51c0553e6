package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.quantity.Mention;

/** What can be seen of a candidate that speaks for or against it, as features of a classifier. */
public final class CandidateSignals {
    /** Of a long reading the first words tell enough. */
    private static final int MOST_WORDS = 14;

    private final Catalogue catalogue;

    public CandidateSignals(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The signals of one candidate.
     *
     * @param mention   the quantity
     * @param area      reform area of its section
     * @param seen      its readings, marks and all candidates
     * @param candidate one of them
     */
    public List<String> of(Mention mention, Optional<Integer> area, Explanation seen, Candidate candidate) {
        Indicator indicator = catalogue.indicator(candidate.indicator()).orElseThrow();
        List<String> signals = new ArrayList<>(of(mention, seen));
        signals.add("score=" + halves(candidate.score()));
        signals.add("margin=" + halves(candidate.score() - bestOther(seen, candidate)));
        signals.add("area="
                + area.map(here -> here == indicator.area() ? "same" : "other").orElse("none"));
        signals.add("unit="
                + mention.measureUnit()
                        .map(unit -> unit.equals(indicator.measureUnit()) ? "same" : "other")
                        .orElse("none"));
        signals.add("rule=" + candidate.rule());
        List<String> uncovered = uncovered(seen, candidate);
        signals.add("uncovered=" + Math.min(6, uncovered.size()));
        uncovered.forEach(word -> signals.add("left:" + word));
        seen.marks().forEach(mark -> signals.add(mark + "&score=" + halves(candidate.score())));
        return signals;
    }

    /** What can be seen of the quantity itself, whatever the candidate. */
    public List<String> of(Mention mention, Explanation seen) {
        List<String> signals = new ArrayList<>();
        signals.add("kind=" + mention.kind().name().toLowerCase(Locale.ROOT));
        signals.add("ratio=" + mention.whole().isPresent());
        signals.add("candidates=" + Math.min(3, seen.candidates().size()));
        seen.marks().forEach(mark -> signals.add("mark=" + mark));
        return signals;
    }

    private static double bestOther(Explanation seen, Candidate candidate) {
        return seen.candidates().stream()
                .filter(other -> !other.indicator().equals(candidate.indicator()))
                .mapToDouble(Candidate::score)
                .max()
                .orElse(0);
    }

    private static String halves(double score) {
        return String.valueOf(Math.round(2 * Math.max(-2, Math.min(6, score))) / 2.0);
    }

    /** The words of the surest reading that do not speak for the candidate. */
    private static List<String> uncovered(Explanation seen, Candidate candidate) {
        Set<String> covered = new HashSet<>();
        candidate.words().forEach(words -> addSyllables(words, covered));
        return words(seen)
                .filter(word -> !covered.contains(word) && !FunctionWords.onlyTies(word))
                .toList();
    }

    /** The words of the surest reading. */
    public static Stream<String> words(Explanation seen) {
        Set<String> words = new LinkedHashSet<>();
        seen.readings().stream().limit(1).forEach(reading -> addSyllables(reading, words));
        return words.stream().limit(MOST_WORDS);
    }

    private static void addSyllables(String words, Set<String> syllables) {
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || !Character.isLetter(words.charAt(i))) {
                if (i > start) {
                    syllables.add(words.substring(start, i));
                }
                start = i + 1;
            }
        }
    }
}
