package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.DataRows;
import vn.doichieu.extractors.text.Folding;

/** Knows the heads of {@code table-heads.tsv}. */
final class HeadWords {
    private static final String FILE = "table-heads.tsv";

    /** The measure unit of a head: "Số tiền (triệu đồng)", "Tỷ lệ %". */
    private static final Pattern UNIT = Pattern.compile("\\(((?:\\p{L}|%)[^()\\d]{0,24}|k?m[2²])\\)|(%)\\s*$");

    private static final Pattern MONEY = Pattern.compile("((triệu|tỷ|nghìn|ngàn) )?đồng");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:trong |của )?(?:năm )?(20[0-4]\\d)(?!\\d)");

    private static final List<Rule> RULES = load();

    /** Heads stand above many cells. */
    private static final int MOST_KNOWN = 2_000;

    private static final Map<String, Optional<HeadKind>> KNOWN = new ConcurrentHashMap<>();

    private record Rule(HeadKind kind, Pattern words) {}

    private HeadWords() {}

    /** What the head says; empty where it names something. */
    static Optional<HeadKind> kind(String head) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(head, HeadWords::told);
    }

    private static Optional<HeadKind> told(String head) {
        String folded = Folding.fold(head);
        String bare = LabelText.squeeze(BRACKETS.matcher(folded).replaceAll(" "));
        String timeless = LabelText.squeeze(YEAR.matcher(bare).replaceAll(" ")).replaceFirst("[\\s:.,;*]+$", "");
        if (timeless.isEmpty()) {
            return Optional.of(folded.contains("%") ? HeadKind.SHARE : HeadKind.ANYTHING);
        }
        return RULES.stream()
                .filter(rule -> rule.words.matcher(timeless).matches())
                .map(Rule::kind)
                .findFirst();
    }

    /** The unit that the words are, or give in brackets or as a sign at their end, as printed; the last of several. */
    static Optional<String> unit(String head) {
        if (MONEY.matcher(Folding.fold(head)).matches()) {
            return Optional.of(head);
        }
        Matcher unit = UNIT.matcher(head);
        Optional<String> last = Optional.empty();
        while (unit.find()) {
            last = Optional.of(unit.group(1) == null ? "%" : unit.group(1).strip());
        }
        return last;
    }

    /** The year that the head names. */
    static Optional<Integer> year(String head) {
        Matcher year = YEAR.matcher(Folding.fold(head));
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    private static List<Rule> load() {
        return DataRows.of(HeadWords.class, FILE).stream()
                .map(cells -> rule(HeadKind.valueOf(cells.get(0)), cells.get(1)))
                .toList();
    }

    private static Rule rule(HeadKind kind, String words) {
        String repeated = kind == HeadKind.ANYTHING ? "(?:(?:" + words + ")(?: |$))++" : words;
        return new Rule(kind, Pattern.compile(repeated));
    }
}
