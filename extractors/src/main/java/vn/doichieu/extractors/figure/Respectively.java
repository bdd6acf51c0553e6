package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names and numbers told off against each other: of "Số hồ sơ tiếp nhận, giải quyết lần lượt là 90 và 85 hồ sơ" the first
 * name belongs to the first number, and so on; so do the verbs of "loa và trang tin lần lượt phát, đăng 12 và 30 tin".
 */
final class Respectively {
    /** The words that say so. */
    static final String RESPECTIVELY = "lần lượt";

    static final Pattern SAYS_SO = Pattern.compile("(?<!\\p{L})" + RESPECTIVELY + "(?!\\p{L})");

    /** What stands between the numbers told off. */
    static final Pattern BETWEEN = Pattern.compile("[ ,;]*(?:và )?[ ]*");

    private static final Pattern LEAD = Pattern.compile("^(?:.*[:;])?(.*?)[ ,]*lần lượt (.*)$");
    private static final Pattern NAMES = Pattern.compile(",| và ");
    private static final Pattern LAST_NAMES = Pattern.compile(" và ");

    private Respectively() {}

    /**
     * The name of one of the numbers; empty where the lead does not hand out as many names as there are numbers.
     *
     * @param lead  folded words of the sentence before its first number told off
     * @param place which of these numbers, from 0
     * @param count how many they are
     */
    static Optional<String> name(String lead, int place, int count) {
        Matcher matcher = LEAD.matcher(lead);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<List<String>> subjects = names(matcher.group(1), count);
        if (FunctionWords.onlyTies(matcher.group(2))) {
            return subjects.map(names -> names.get(place) + " ");
        }
        return names(matcher.group(2), count)
                .filter(verbs -> subjects.isPresent())
                .map(verbs -> subjects.orElseThrow().get(place) + " " + verbs.get(place) + " ");
    }

    /** As many names as numbers: parted by commas, else by "và" alone, else the last of those parted by commas. */
    private static Optional<List<String>> names(String words, int count) {
        List<String> names = split(NAMES, words);
        List<String> lastNames = split(LAST_NAMES, words);
        if (names.size() > count && lastNames.size() == count) {
            return Optional.of(lastNames);
        }
        return names.size() >= count
                ? Optional.of(names.subList(names.size() - count, names.size()))
                : Optional.empty();
    }

    private static List<String> split(Pattern at, String words) {
        return Stream.of(at.split(words))
                .filter(name -> !FunctionWords.onlyTies(name))
                .toList();
    }
}
