package vn.doichieu.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts Vietnamese text into sentences and clauses without splitting "1.234", "2.9.2024", "TP. Hải Phòng", "v.v." or "Đ/c.
 * Nam". The abbreviations are in abbreviations.tsv.
 */
public final class Sentences {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Folded, without their last dot. */
    private static final Set<String> ABBREVIATIONS = abbreviations();

    /** "1", "2.3", "IV", "a", "1a": the number of an item, where a sentence begins with it. */
    private static final Pattern ITEM = Pattern.compile("[-+*•(\\s]*(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|\\p{L})");

    /** Words that stand inside an address of the web or of mail. */
    private static final Pattern ADDRESS = Pattern.compile("(?iu).*(?:@|www|https?:|\\.vn$|\\.com$).*");

    private Sentences() {}

    /**
     * The sentences of a passage, without gaps; what closes a sentence belongs to it.
     *
     * @param text   as printed: capitals tell whether a dot ends a sentence
     * @param within the passage
     */
    public static List<Span> in(String text, Span within) {
        List<Span> sentences = new ArrayList<>();
        int start = within.start();
        for (int i = within.start(); i < within.end(); i++) {
            if (isStop(text.charAt(i)) && ends(text, i, new Span(start, within.end()))) {
                sentences.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < within.end()) {
            sentences.add(new Span(start, within.end()));
        }
        return sentences;
    }

    /** The clauses of a sentence, cut at semicolons outside brackets, without gaps. */
    public static List<Span> clausesIn(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        int depth = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (c == ';' && depth == 0) {
                clauses.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < sentence.end()) {
            clauses.add(new Span(start, sentence.end()));
        }
        return clauses;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** @param rest from the beginning of the sentence to the end of the passage */
    private static boolean ends(String text, int at, Span rest) {
        int next = at + 1;
        if (next >= rest.end()) {
            return true;
        }
        if (!isSpace(text.charAt(next))) {
            return endsGlued(text, at, rest);
        }
        while (next < rest.end() && isSpace(text.charAt(next))) {
            next++;
        }
        if (next < rest.end() && text.charAt(next) == '(') {
            return false; // a remark in brackets belongs to the sentence before it
        }
        char stop = text.charAt(at);
        return (stop != '.' && stop != '…') || !goesOn(text, at, rest, next);
    }

    /** "hồ sơ.Trong đó": a forgotten space; not "tp.Hải Phòng", "8.823", "haiphong.gov.vn". */
    private static boolean endsGlued(String text, int at, Span rest) {
        String word = wordBefore(text, at, rest.start());
        boolean capital = Character.isUpperCase(text.charAt(at + 1));
        return capital
                && word.length() > 1
                && Character.isLetter(word.charAt(word.length() - 1))
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && !isAbbreviation(word)
                && !ADDRESS.matcher(word).matches();
    }

    /** Whether a dot before a space does not end the sentence. */
    private static boolean goesOn(String text, int at, Span rest, int next) {
        String word = wordBefore(text, at, rest.start());
        boolean capital = next < rest.end() && Character.isUpperCase(text.charAt(next));
        boolean trailsOff = text.charAt(at) == '…' || word.endsWith(".");
        if (trailsOff || word.endsWith(".v") || word.isEmpty()) {
            return !capital; // "v.v. Trong đó", "... Ngoài ra"
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean item = ITEM.matcher(text).region(rest.start(), at).matches();
        return initial || item || isAbbreviation(word);
    }

    private static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(Folding.fold(word));
    }

    /** Letters, digits, strokes and inner dots right before the stop: "v.v", "Đ/c", "PGS.TS". */
    private static String wordBefore(String text, int at, int from) {
        int start = at;
        while (start > from && isInner(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at);
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '@' || c == ':';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static Set<String> abbreviations() {
        return DataRows.of(Sentences.class, "abbreviations.tsv").stream()
                .flatMap(cells -> SPACES.splitAsStream(cells.get(0).strip()))
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
