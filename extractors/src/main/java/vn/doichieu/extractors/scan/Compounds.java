package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.DataRows;
import vn.doichieu.extractors.text.Folding;

/**
 * Puts right the diacritics of compound words that the data file names. Nothing but diacritics and case is changed, never a
 * word with a digit, and never where two words are capitalised, as names are.
 */
final class Compounds {
    private static final int LONGEST = 5;

    private static final Pattern WORD = Pattern.compile("([^\\p{L}\\d]*)(\\p{L}+)([^\\p{L}\\d]*)");

    /** By their letters without diacritics. */
    private final Map<String, List<String>> compounds = new HashMap<>();

    private Compounds(List<String> compounds) {
        compounds.forEach(compound -> this.compounds.put(Folding.bare(compound), List.of(compound.split(" "))));
    }

    static Compounds builtIn() {
        return Holder.BUILT_IN;
    }

    private static final class Holder {
        static final Compounds BUILT_IN = new Compounds(read());

        private static List<String> read() {
            return DataRows.of(Compounds.class, "compounds.tsv").stream()
                    .map(cells -> Folding.nfc(cells.get(0)))
                    .toList();
        }
    }

    /** The line with the diacritics that its compounds have. */
    ReadLine in(ReadLine line) {
        List<ReadWord> words = new ArrayList<>(line.words());
        for (int from = 0; from + 1 < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST); to > from + 1; to--) {
                Optional<List<ReadWord>> right = right(words.subList(from, to));
                if (right.isPresent()) {
                    for (int i = from; i < to; i++) {
                        words.set(i, right.get().get(i - from));
                    }
                    break;
                }
            }
        }
        return new ReadLine(line.baseline(), words);
    }

    private Optional<List<ReadWord>> right(List<ReadWord> words) {
        List<Matcher> read = new ArrayList<>();
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Matcher word = WORD.matcher(words.get(i).text());
            // punctuation parts what it stands between
            boolean whole = word.matches()
                    && (i == 0 || word.group(1).isEmpty())
                    && (i + 1 == words.size() || word.group(3).isEmpty());
            if (!whole) {
                return Optional.empty();
            }
            read.add(word);
            bare.append(i == 0 ? "" : " ").append(Folding.bare(word.group(2)));
        }
        List<String> compound = compounds.get(bare.toString());
        if (compound == null || isName(read)) {
            return Optional.empty();
        }
        boolean lower = Character.isLowerCase(read.get(1).group(2).charAt(0));
        List<ReadWord> right = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            right.add(inCase(words.get(i), read.get(i), compound.get(i), lower));
        }
        return Optional.of(right);
    }

    /** Whether a word after the first begins with a capital, without being all in capitals. */
    private static boolean isName(List<Matcher> words) {
        boolean capitals = words.stream().allMatch(word -> isCapitals(word.group(2)));
        return !capitals
                && words.stream()
                        .skip(1)
                        .anyMatch(word -> Character.isUpperCase(word.group(2).charAt(0)));
    }

    private static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    private static ReadWord inCase(ReadWord word, Matcher read, String known, boolean lower) {
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < known.length(); i++) {
            boolean upper = Character.isUpperCase(read.group(2).charAt(i)) && (i == 0 || !lower);
            right.append(upper ? Character.toUpperCase(known.charAt(i)) : known.charAt(i));
        }
        if (right.toString().contentEquals(read.group(2))) {
            return word;
        }
        int from = read.start(2);
        List<ReadWord.Letter> letters = word.letters();
        if (letters.size() != word.text().length()) {
            return word;
        }
        List<ReadWord.Letter> put = new ArrayList<>(letters);
        for (int i = 0; i < right.length(); i++) {
            ReadWord.Letter letter = letters.get(from + i);
            put.set(from + i, new ReadWord.Letter(right.substring(i, i + 1), letter.box(), letter.confidence()));
        }
        return new ReadWord(word.box(), word.confidence(), put);
    }
}
