package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * Finds where the sentence begins that a converter has glued to its heading ("1. Về công tác kiểm tra UBND xã đã ban
 * hành …"). Titles go on in lower case, so a new sentence shows by a capital that no connecting word leads to: an
 * opening word that never stands inside a title, or a subject with its verb.
 */
final class RunIn {
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    /** A subject's verb may stand this many words after its first word. */
    private static final int REACH = 12;

    private final String text;
    private final String folded;
    private final List<int[]> tokens = new ArrayList<>();

    private RunIn(String text) {
        this.text = text;
        this.folded = Folding.fold(text);
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    /**
     * Where the first word of the glued sentence stands; empty where none is glued.
     *
     * @param text a heading without its number, and what follows it in the same block
     */
    static OptionalInt start(String text) {
        return new RunIn(text).start();
    }

    private OptionalInt start() {
        OptionalInt afterCapitals = afterCapitals();
        if (afterCapitals.isPresent()) {
            return afterCapitals;
        }
        int fallback = -1;
        for (int i = 2; i + 2 < tokens.size(); i++) {
            if (endsSentence(i - 1)) {
                break;
            }
            if (!mayOpen(i)) {
                continue;
            }
            if (opens(i, SentenceWords.OPENERS)
                    || (opens(i, SentenceWords.SUBJECTS) && hasVerb(i, SentenceWords.VERBS))) {
                return OptionalInt.of(tokens.get(i)[0]);
            }
            if (fallback < 0 && hasVerb(i, SentenceWords.AUXILIARIES)) {
                fallback = tokens.get(i)[0];
            }
        }
        return fallback < 0 ? OptionalInt.empty() : OptionalInt.of(fallback);
    }

    /** A title in capitals ends where the capitals end, but not inside "UBND xã". */
    private OptionalInt afterCapitals() {
        int i = 0;
        while (i < tokens.size() && isCapitals(word(i))) {
            i++;
        }
        if (i == tokens.size()) {
            return OptionalInt.empty();
        }
        while (i > 0 && SentenceWords.ABBREVIATIONS.contains(foldedWord(i - 1))) {
            i--;
        }
        boolean isTitle = i >= 2 && tokens.get(i)[0] >= 8;
        return isTitle && Character.isUpperCase(word(i).charAt(0))
                ? OptionalInt.of(tokens.get(i)[0])
                : OptionalInt.empty();
    }

    private boolean mayOpen(int i) {
        char first = word(i).charAt(0);
        boolean capitalised = Character.isUpperCase(first) && !isAbbreviationOfTitle(i);
        boolean share = Character.isDigit(first) && word(i).endsWith("%");
        char before = text.charAt(tokens.get(i - 1)[1] - 1);
        return (capitalised || share)
                && (Character.isLetterOrDigit(before) || before == ')' || before == '”' || before == '"')
                && !SentenceWords.CONNECTORS.contains(foldedWord(i - 1));
    }

    private boolean isAbbreviationOfTitle(int i) {
        return word(i).length() > 1 && isCapitals(word(i)) && !SentenceWords.ABBREVIATIONS.contains(foldedWord(i));
    }

    private boolean opens(int i, List<String> phrases) {
        int at = tokens.get(i)[0];
        return Character.isDigit(text.charAt(at)) || SentenceWords.startsAt(folded, at, phrases);
    }

    private boolean hasVerb(int from, List<String> verbs) {
        for (int i = from + 1; i < tokens.size() && i - from <= REACH && !breaksClause(i - 1); i++) {
            if (SentenceWords.startsAt(folded, tokens.get(i)[0], verbs)) {
                return true;
            }
        }
        return false;
    }

    private boolean breaksClause(int i) {
        boolean punctuation = !Character.isLetterOrDigit(text.charAt(tokens.get(i)[1] - 1));
        return (punctuation && !word(i).endsWith("”")) || SentenceWords.BREAKS.contains(foldedWord(i));
    }

    /** A title may name a second subject behind a semicolon: "…; việc thực hiện …". */
    private boolean endsSentence(int i) {
        boolean namesMore =
                i + 1 < tokens.size() && SentenceWords.startsAt(folded, tokens.get(i + 1)[0], SentenceWords.NOMINAL);
        return word(i).endsWith(".") || (word(i).endsWith(";") && !namesMore) || word(i).endsWith(":");
    }

    private String word(int i) {
        return text.substring(tokens.get(i)[0], tokens.get(i)[1]);
    }

    private String foldedWord(int i) {
        return folded.substring(tokens.get(i)[0], tokens.get(i)[1]);
    }

    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
