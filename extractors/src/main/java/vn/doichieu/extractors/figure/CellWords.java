package vn.doichieu.extractors.figure;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doichieu.extractors.text.Folding;

/** Tells cells that name from cells that hold numbers. */
final class CellWords {
    /** A cell with fewer letters beside its digits is a number, not a head. */
    private static final int FEW_LETTERS = 14;

    /** Where words of heads end that are longer than any head: those of a text in one column, or of an endless row. */
    private static final int LONGEST = 1_000;

    /** "452 (cấp xã 383, ngành dọc 66)", "128/355 (36,1%)": a number and what it is made of. */
    private static final Pattern EXPLAINED =
            Pattern.compile("\\d[\\d., ]*%?\\s*(\\p{L}[\\p{L} ]{0,24})?\\s*[(/;,].*", Pattern.DOTALL);

    /** Years that head the columns of a comparison, and are no figures. */
    private static final Pattern YEAR = Pattern.compile("20[0-4]\\d");

    private static final Pattern TIME_OR_DOCUMENT =
            Pattern.compile("\\d+ (tháng|quý|năm|ngày|tuần)( .*)?|\\d+/\\d{1,2}/20\\d\\d.*|\\d+/20\\d\\d/.*");

    /** "2. Chi thường xuyên": what is numbered, not counted. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(\\.\\d{1,2})*[.)] \\p{L}.*", Pattern.DOTALL);

    private CellWords() {}

    /** Whether the cell holds a number and little else. */
    static boolean isNumber(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        return letters <= FEW_LETTERS
                && !words.isEmpty()
                && Character.isDigit(words.charAt(0))
                && !NUMBERED.matcher(words).matches();
    }

    /** Whether the cell begins with what its row and column name. */
    static boolean isData(String words) {
        boolean number = isNumber(words) || EXPLAINED.matcher(words).matches();
        return number && !TIME_OR_DOCUMENT.matcher(Folding.fold(words)).matches();
    }

    static boolean isYear(String words) {
        return YEAR.matcher(words).matches();
    }

    static boolean namesSomething(String words) {
        return words.equals("%") || (words.chars().anyMatch(Character::isLetter) && !isData(words));
    }

    /** The words of a head cell; years head columns too, numbers of columns do not. */
    static String ofHead(String words) {
        return isYear(words) || namesSomething(words) ? words : "";
    }

    /** The different words in their order. */
    static String joined(Stream<String> words) {
        StringBuilder joined = new StringBuilder();
        Set<String> seen = new HashSet<>();
        for (Iterator<String> next = words.iterator(); next.hasNext() && joined.length() < LONGEST; ) {
            String each = next.next();
            if (!each.isEmpty() && seen.add(each)) {
                joined.append(joined.isEmpty() ? "" : " ").append(each);
            }
        }
        return joined.toString();
    }
}
