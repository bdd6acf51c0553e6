package vn.doichieu.pipeline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another way to say the same (rewordings.tsv). */
record Rewording(Pattern written, List<String> instead) {

    /** All of the data file, in its order. */
    static List<Rewording> all() {
        try (InputStream in = Objects.requireNonNull(Rewording.class.getResourceAsStream("rewordings.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Rewording::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rewording row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw new IllegalStateException("rewordings.tsv: not a row of two cells: " + line);
        }
        Pattern written = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(cells[0]) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Rewording(written, List.of(cells[1].split("\\|")));
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
