package vn.doichieu.extractors.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges the text layer of a page. Programs that embed fonts without their characters leave a page that looks right and
 * reads as nonsense; scanners put what they recognised behind the image, well or badly.
 */
final class PageText {
    /** A page with fewer letters shows a stamp or a page number, its text is an image. */
    private static final int FEWEST_LETTERS = 20;

    /** Fewer words, as on a page of figures, say nothing about the whole. */
    private static final int FEWEST_WORDS = 15;

    /** Share of characters that mean nothing from which on a page cannot be trusted. */
    private static final double MOST_MEANINGLESS = 0.15;

    /** Share of words that must look like words of a language written in Latin letters. */
    private static final double WORDLIKE = 0.6;

    /** Share of the words that a scanner recognised which must be Vietnamese syllables. */
    private static final double SYLLABLES = 0.7;

    /** Share of words with UTF-8 read byte by byte from which on the page was mangled on its way. */
    private static final double MANGLED = 0.2;

    private static final double HIDDEN = 0.8;

    /** Vietnamese syllables without their marks; letters of old encodings stand for vowels. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,5}(?:ch|nh|ng|[cmnpt])?");

    private static final Pattern LATIN = Pattern.compile("(?!.*[^aeiouy]{5})(?=.*[aeiouy]).+");
    private static final Pattern ONE_CASE = Pattern.compile("\\p{Lu}*|\\p{L}\\p{Ll}*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BYTES = Pattern.compile("á[º»]|Ã[\\u00A0-\\u00BF]|Ä[\\u0080-\\u00BF‘ƒ]|Æ[°¡]");

    private PageText() {}

    /** Whether the page can be read by its text layer; if not, an image of it has to be recognised. */
    static boolean usable(PrintedPage printed, PdfPage page) {
        List<String> words = words(page).toList();
        long letters = words.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isLetterOrDigit)
                .count();
        if (letters < FEWEST_LETTERS || meaningless(printed) > MOST_MEANINGLESS) {
            return false;
        }
        List<String> spelt = words.stream()
                .map(word -> word.replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$", ""))
                .filter(word ->
                        word.length() > 1 && word.chars().noneMatch(c -> Character.isDigit(c) || c == '/' || c == '-'))
                .toList();
        if (spelt.size() < FEWEST_WORDS) {
            return true;
        }
        if (share(spelt, word -> BYTES.matcher(word).find()) > MANGLED) {
            return false;
        }
        boolean recognised = printed.hidden() > HIDDEN * printed.glyphs().size();
        return recognised
                ? share(spelt, PageText::isSyllable) >= SYLLABLES
                : share(spelt, PageText::isWordlike) >= WORDLIKE;
    }

    private static Stream<String> words(PdfPage page) {
        Stream<PdfLine> inTables =
                page.tables().stream().flatMap(table -> table.cells().stream()).flatMap(cell -> cell.lines().stream());
        return Stream.concat(page.lines().stream(), inTables)
                .flatMap(line -> line.words().stream())
                .map(PrintedWord::text);
    }

    /** Share of glyphs without a character, or with one that stands for nothing outside of its font. */
    private static double meaningless(PrintedPage page) {
        long shown = (long) page.glyphs().size() + page.askew().size() + page.lost();
        long bad = page.glyphs().stream()
                .filter(glyph -> glyph.text().codePoints().anyMatch(PageText::isMeaningless))
                .count();
        return (double) (bad + page.lost()) / Math.max(1, shown);
    }

    /** Characters of symbol fonts (F020 to F0FF) are bullets, and mean as much as those. */
    private static boolean isMeaningless(int c) {
        int type = Character.getType(c);
        boolean symbol = c >= 0xF020 && c <= 0xF0FF;
        return c == 0xFFFD
                || type == Character.UNASSIGNED
                || (type == Character.PRIVATE_USE && !symbol)
                || (type == Character.CONTROL && !Character.isWhitespace(c));
    }

    private static boolean isSyllable(String word) {
        return SYLLABLE.matcher(plain(word)).matches();
    }

    private static boolean isWordlike(String word) {
        String plain = plain(word);
        return SYLLABLE.matcher(plain).matches()
                || (LATIN.matcher(plain).matches() && ONE_CASE.matcher(word).matches());
    }

    /** In lower case without marks; what no Latin letter is left of becomes a vowel, as in TCVN3 and VNI it is one. */
    private static String plain(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        StringBuilder plain = new StringBuilder(bare.length());
        bare.chars().forEach(c -> plain.append(c >= 0x80 && c < 0x2100 ? 'a' : (char) c));
        return plain.toString();
    }

    private static double share(List<String> words, Predicate<String> test) {
        return (double) words.stream().filter(test).count() / words.size();
    }
}
