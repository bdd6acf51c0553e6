package vn.doichieu.extractors.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.LegacyEncoding.Decoded;

/** Writes a text in Unicode once its encoding is known, word by word: what is no word of that encoding stays. */
final class LegacyWriting {
    private static final Pattern WORD = Pattern.compile("[^\\s\u00A0]+");
    private static final Pattern LOWER_ASCII = Pattern.compile("[a-z]");
    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z].*[A-Z]", Pattern.DOTALL);

    /** Beside a small letter or one with diacritics, so neither in "2021-2030" nor in "KH-UBND". */
    private static final Pattern HYPHEN =
            Pattern.compile("(?<=[a-z\u00A1-\u00FF])[-\u2212]|[-\u2212](?=[a-z\u00A1-\u00FF])");

    private static final Pattern MEASURE_UNIT = Pattern.compile("\\P{L}*[cdk]?m[²³]\\P{L}*");

    /** Words of one letter. */
    private static final Pattern SHORT_WORD = Pattern.compile("[àôởýổủỷ][.,;:]?");

    private static final Pattern LIST_LETTER = Pattern.compile("đ[).]");

    private static final Pattern SIGNS_AROUND = Pattern.compile(
            "(?<before>[\\p{Punct}“”‘’«»–—…•·]*)(?<core>.+?)(?<after>[\\p{Punct}“”‘’«»–—…¹²³®™]*)", Pattern.DOTALL);

    private final WordReading reading;

    LegacyWriting(WordReading reading) {
        this.reading = reading;
    }

    /**
     * @param capitals whether the font shows every letter as a capital
     */
    Decoded write(String text, LegacyEncoding encoding, boolean capitals) {
        StringBuilder written = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        boolean allCapitals = encoding == LegacyEncoding.TCVN3 && (capitals || allInCapitals(text));
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            copy(text, done, word.start(), written, places);
            Decoded decoded = word(word.group(), encoding, allCapitals, word.start() == 0);
            for (int i = 0; i < word.group().length(); i++) {
                places[word.start() + i] = written.length() + decoded.places()[i];
            }
            written.append(decoded.text());
            done = word.end();
        }
        copy(text, done, text.length(), written, places);
        places[text.length()] = written.length();
        return new Decoded(written.toString(), places);
    }

    private static void copy(String text, int start, int end, StringBuilder written, int[] places) {
        for (int i = start; i < end; i++) {
            places[i] = written.length();
            written.append(text.charAt(i));
        }
    }

    private Decoded word(String word, LegacyEncoding encoding, boolean capitals, boolean first) {
        String lettered = encoding == LegacyEncoding.TCVN3 ? hyphensAsLetters(word) : word;
        Decoded decoded = inner(lettered, encoding);
        if (isKept(word, decoded.text(), first)) {
            return new Decoded(
                    capitals && WordReading.isAscii(word) ? upper(word) : word, LegacyEncoding.inPlace(word.length()));
        }
        boolean raise = encoding == LegacyEncoding.TCVN3 && (capitals || inCapitals(word));
        return raise ? new Decoded(upper(decoded.text()), decoded.places()) : decoded;
    }

    /** The word decoded; quotes, dashes and raised numbers around it only where it is no word without them. */
    private Decoded inner(String word, LegacyEncoding encoding) {
        Decoded whole = encoding.decoded(word);
        Matcher signs = SIGNS_AROUND.matcher(word);
        if (reading.isSpelt(whole.text()) || !signs.matches()) {
            return whole;
        }
        String before = signs.group("before");
        Decoded core = encoding.decoded(signs.group("core"));
        if (!reading.isSpelt(core.text()) && !reading.isPlausible(core.text())) {
            return whole;
        }
        int[] places = LegacyEncoding.inPlace(word.length());
        for (int i = 0; i < core.places().length; i++) {
            places[before.length() + i] = before.length() + core.places()[i];
        }
        int coreEnd = signs.end("core");
        for (int i = coreEnd; i < places.length; i++) {
            places[i] = before.length() + core.text().length() + i - coreEnd;
        }
        return new Decoded(before + core.text() + signs.group("after"), places);
    }

    /** Unicode words among the others, and signs: a fraction, a bullet, a measure unit. */
    private boolean isKept(String word, String decoded, boolean first) {
        if ((WordReading.isAscii(word) && decoded.equals(word))
                || WordReading.hasUnicodeLetter(word)
                || MEASURE_UNIT.matcher(word).matches()) {
            return true;
        }
        if (word.chars().noneMatch(WordReading::isLetter)) {
            boolean shortWord = first
                    ? LIST_LETTER.matcher(decoded).matches()
                    : SHORT_WORD.matcher(decoded).matches();
            return !shortWord && (decoded.length() < 2 || !reading.isSpelt(decoded));
        }
        return reading.isPlausible(word) && !reading.isPlausible(decoded);
    }

    /**
     * TCVN3 has its ư where Latin-1 has the soft hyphen; PDF producers turn it into a hyphen. It is a letter where only
     * so the word is spelt right: "n-íc" is nước, "Q§-UBND" has a hyphen.
     */
    private String hyphensAsLetters(String word) {
        if (!HYPHEN.matcher(word).find()) {
            return word;
        }
        String lettered = HYPHEN.matcher(word).replaceAll("\u00AD");
        boolean spelt = reading.isSpelt(LegacyEncoding.TCVN3.decode(word));
        return !spelt && reading.isSpelt(LegacyEncoding.TCVN3.decode(lettered)) ? lettered : word;
    }

    /** TCVN3 has no capitals with tones: among ASCII capitals its small letters stand for them. */
    private static boolean inCapitals(String word) {
        return !LOWER_ASCII.matcher(word).find() && TWO_CAPITALS.matcher(word).find();
    }

    /** "X· CÈM GIANG"; symbols such as UBND prove nothing. */
    private static boolean allInCapitals(String text) {
        return !LOWER_ASCII.matcher(text).find()
                && WORD.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(word -> !WordReading.isAscii(word) && inCapitals(word));
    }

    private static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        text.chars().forEach(c -> upper.append((char) Character.toUpperCase(c)));
        return upper.toString();
    }
}
