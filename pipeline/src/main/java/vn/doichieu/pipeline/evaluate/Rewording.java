package vn.doichieu.pipeline.evaluate;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.DataRows;

/** Another way to say the same (rewordings.tsv). */
record Rewording(Pattern written, List<String> instead) {

    /** All of the data file, in its order. */
    static List<Rewording> all() {
        return DataRows.of(Rewording.class, "rewordings.tsv").stream()
                .map(Rewording::row)
                .toList();
    }

    private static Rewording row(List<String> cells) {
        if (cells.size() != 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
            throw new IllegalStateException("rewordings.tsv: not a row of two cells: " + cells);
        }
        Pattern written = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(cells.get(0)) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Rewording(written, List.of(cells.get(1).split("\\|")));
    }

    /** The words with about half of the occurrences said otherwise; a capital stays a capital. */
    String in(String words, RandomGenerator random) {
        return written.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        random.nextBoolean()
                                ? found.group()
                                : other(found, instead.get(random.nextInt(instead.size())))));
    }

    private static String other(MatchResult found, String instead) {
        char first = found.group().charAt(0);
        return Character.isUpperCase(first) ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1) : instead;
    }
}
