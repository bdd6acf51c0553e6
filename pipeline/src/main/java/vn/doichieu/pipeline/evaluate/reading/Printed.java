package vn.doichieu.pipeline.evaluate.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/** In what respect two printed texts are the same. */
public final class Printed {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[.,/]\\d+)*(?:\\s?%)?");

    private Printed() {}

    /** The text in NFC, white space folded. */
    public static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /** Letters and digits alone, folded. */
    static String letters(String text) {
        return Folding.fold(Folding.nfc(text)).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The text cut into its words, folded. */
    static List<String> words(String text) {
        String folded = Folding.fold(Folding.nfc(text))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /**
     * The numbers printed in a text, in order: digits with the separators between them and the percent sign behind
     * ("5.462", "99,3%", "27/8/2025"). Digits right behind a letter ("m2") are part of a word.
     */
    public static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group().replaceAll("\\s", ""))
                .toList();
    }
}
