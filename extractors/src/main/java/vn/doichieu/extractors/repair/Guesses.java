package vn.doichieu.extractors.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.Word;

/** Reads words that mix digits with letters of their shape ("1O5", "2.l43") as numbers, to see what comes of it. */
final class Guesses {
    private static final Pattern MIXED =
            Pattern.compile("[(“\"]?(?=.*\\d)[\\dOoQDlIi|!\\]\\[ZzSsBgqbA?.,]+(?:[/%;:)”\"]|(?<=\\d)[.,])*");

    private Guesses() {}

    /** Guesses of the same length as what was read, without proof, ascending. */
    static List<Correction> of(ReportText text) {
        List<Correction> guesses = new ArrayList<>();
        for (Word word : text.words()) {
            String read = text.quote(word.span());
            if (word.recognised() && MIXED.matcher(read).matches()) {
                String number = digits(read);
                if (!number.equals(read)) {
                    guesses.add(new Correction(word.span(), number, ""));
                }
            }
        }
        return guesses;
    }

    private static String digits(String read) {
        StringBuilder number = new StringBuilder(read);
        for (int i = 0; i < read.length(); i++) {
            number.setCharAt(i, Lookalikes.digit(read.charAt(i)));
        }
        return number.toString();
    }
}
