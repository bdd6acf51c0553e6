package vn.doichieu.extractors.figure;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.RoleRule;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;

/**
 * One phrase of a role rule.
 *
 * @param rule   the rule
 * @param gate   words without which {@code before} is not there
 * @param before what must be found in the clause before the number
 * @param after  what must stand right behind it
 */
record RolePhrase(RoleRule rule, String gate, Pattern before, Pattern after) {
    /** A word before the phrase may turn its meaning: "đã phấn đấu", "vượt chỉ tiêu". */
    private static final int WORD = 6;

    private static final String GAP = "(?:[^\\s.;:()]+\\s+){0,3}?";
    private static final String WORD_START = "(?<![\\p{L}\\d])";
    private static final String WORD_END = "(?![\\p{L}\\d])";

    /** The phrases of all rules about text. */
    static List<RolePhrase> of(List<RoleRule> rules) {
        String between = rules.stream()
                .filter(rule -> rule.role() == RoleRule.Role.BETWEEN)
                .flatMap(rule -> rule.words().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String glue = "\\s*(?:(?:" + between + ")\\s*)*[:(]?\\s*$";
        return rules.stream()
                .filter(rule -> rule.role() != RoleRule.Role.BETWEEN)
                .flatMap(rule -> rule.words().stream().map(phrase -> of(rule, phrase, glue)))
                .toList();
    }

    private static RolePhrase of(RoleRule rule, String phrase, String glue) {
        int number = phrase.indexOf(RoleRule.NUMBER);
        if (number < 0) {
            return new RolePhrase(
                    rule, gate(phrase), Pattern.compile(WORD_START + words(phrase) + WORD_END), Pattern.compile(""));
        }
        String left = words(phrase.substring(0, number).strip());
        String right = words(phrase.substring(number + 1).strip());
        String start = left.isEmpty() || !Character.isLetter(phrase.charAt(0)) ? "" : WORD_START;
        return new RolePhrase(
                rule,
                gate(phrase.substring(0, number)),
                Pattern.compile(left.isEmpty() ? "" : start + left + glue),
                Pattern.compile(right.isEmpty() ? "" : "\\s*" + right + WORD_END));
    }

    /**
     * Whether the phrase tells the role of a number.
     *
     * @param clause folded words before the number, in its clause
     * @param behind folded words right behind it, in its line
     */
    boolean fits(MentionKind kind, String clause, String behind) {
        if (!suits(kind) || !after.matcher(behind).lookingAt()) {
            return false;
        }
        Matcher found = before.matcher(clause);
        return found.find() && !isForbidden(clause.substring(Math.max(0, found.start() - WORD)), behind);
    }

    private boolean isForbidden(String between, String behind) {
        return rule.unless().stream()
                .anyMatch(phrase ->
                        Folding.containsWords(between, phrase) || behind.strip().startsWith(phrase));
    }

    private boolean suits(MentionKind kind) {
        return switch (rule.kinds()) {
            case ANY -> true;
            case SHARE -> kind == MentionKind.PERCENT || kind == MentionKind.MEASURE;
            case COUNT -> kind == MentionKind.COUNT;
            case MEASURE -> kind == MentionKind.MEASURE;
            case COLUMN, SHARE_COLUMN -> false;
        };
    }

    /** The longest run of words of the phrase; empty where it has none. */
    private static String gate(String phrase) {
        return Stream.of(phrase.split("[^\\p{L}\\d ]+"))
                .map(String::strip)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String words(String phrase) {
        return Stream.of(phrase.split("\\s+"))
                .map(word -> word.equals("…") ? GAP : Pattern.quote(word))
                .collect(Collectors.joining("\\s+"))
                .replace(GAP + "\\s+", GAP);
    }
}
