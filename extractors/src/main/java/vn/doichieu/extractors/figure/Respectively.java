package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Số hồ sơ tiếp nhận, giải quyết lần lượt là 90 và 85 hồ sơ": the first name belongs to the first number, and so on. */
final class Respectively {
    static final String WORDS = "lần lượt";

    private static final Pattern LEAD = Pattern.compile("^(?:.*[:;])?(.*?)[ ,]*" + WORDS + " (.*)$");
    private static final Pattern NAMES = Pattern.compile(",| và ");

    private Respectively() {}

    /**
     * The name of one of the numbers; empty where the lead does not hand out as many names as there are numbers.
     *
     * @param lead  folded words of the clause before its first number
     * @param place which of the clause's numbers, from 0
     * @param count how many numbers the clause has
     */
    static Optional<String> name(String lead, int place, int count) {
        Matcher matcher = LEAD.matcher(lead);
        if (!matcher.matches() || !FunctionWords.onlyTies(matcher.group(2))) {
            return Optional.empty();
        }
        List<String> names = Stream.of(NAMES.split(matcher.group(1)))
                .filter(name -> !FunctionWords.onlyTies(name))
                .toList();
        return names.size() == count ? Optional.of(names.get(place) + " ") : Optional.empty();
    }
}
