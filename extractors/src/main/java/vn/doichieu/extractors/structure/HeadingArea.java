package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.learning.Classifier;
import vn.doichieu.extractors.text.Folding;

/** The reform area of a heading whose words no rule knows, as learned from annotated headings. */
public final class HeadingArea {
    /** The outcome of a sample that is of no area. */
    public static final String NONE = "0";

    /** Less sure than this says nothing. */
    private static final double SURE = 0.85;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Classifier classifier;

    HeadingArea(Classifier classifier) {
        this.classifier = classifier;
    }

    /** What can be seen of a title: its syllables and pairs of them. */
    public static List<String> features(String title) {
        List<String> syllables = NO_LETTERS
                .splitAsStream(Folding.fold(title))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
        List<String> features = new ArrayList<>(syllables);
        for (int i = 1; i < syllables.size(); i++) {
            features.add(syllables.get(i - 1) + " " + syllables.get(i));
        }
        return features;
    }

    Optional<Integer> of(String title) {
        return classifier.probabilities(features(title)).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= SURE && !best.getKey().equals(NONE))
                .map(best -> Integer.valueOf(best.getKey()));
    }
}
