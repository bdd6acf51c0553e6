package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.MeasureUnit;
import vn.doichieu.extractors.text.Span;

/** Counts in words, only right before a unit: "hai nhóm", "ba cơ quan", "mười lăm ngày". */
final class NumberWordRecogniser implements Recogniser {

    /** One word alone is left out for one, mostly an article, and for five, mostly a year. */
    private static final Set<Integer> NEVER_ALONE = Set.of(1, 5);

    private static final int LAST_OF_ONE_WORD = 10;
    private static final Set<String> VAGUE_WORDS = Set.of("hàng", "vài", "mấy");
    private static final Pattern VAGUE =
            Pattern.compile("(?:hàng|vài|mấy) (?:chục|trăm|nghìn|ngàn|vạn|triệu)(?!\\p{L})");

    /** Before these words the number is an ordinal, part of a larger number, or points back at known things. */
    private static final WordsBefore NOT_AFTER =
            WordsBefore.of("thứ|tháng|hạng|quý|cả|đôi|lần|mươi|trăm|nghìn|ngàn|mười|số|khoản|điều|bậc|phần");

    private static final Pattern MONTH_NAME =
            Pattern.compile(" (?:giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)(?!\\p{L})");

    private final Units units;

    NumberWordRecogniser(Units units) {
        this.units = units;
    }

    @Override
    public Set<String> openingWords() {
        Set<String> words = NumberWords.openingWords();
        words.addAll(VAGUE_WORDS);
        return words;
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (VAGUE_WORDS.contains(passage.wordAt(at))) {
            return passage.foldedAt(VAGUE, at).map(m -> vague(passage, m)).stream()
                    .toList();
        }
        if (startsName(passage, at) || passage.directlyAfter(NOT_AFTER, at)) {
            return List.of();
        }
        return NumberWords.read(passage, at)
                .filter(number -> !NEVER_ALONE.contains(number.value()))
                .flatMap(number -> counted(passage, at, number))
                .stream()
                .toList();
    }

    private static Mention vague(Passage passage, Matcher m) {
        return passage.other(MentionKind.NOT_A_QUANTITY, m.start(), m.end(), "vague-number");
    }

    /** "Ba Đình", "phường Tám": a capital inside the sentence is a name, but not among capitals. */
    private static boolean startsName(Passage passage, int at) {
        return at > 0
                && Character.isUpperCase(passage.text().charAt(at))
                && Character.isLowerCase(passage.text().charAt(at + 1));
    }

    private Optional<Mention> counted(Passage passage, int at, NumberWords number) {
        boolean oneWord = number.value() <= LAST_OF_ONE_WORD;
        return units.after(passage, number.end())
                .filter(written -> written.unit().kind() == MeasureUnit.Kind.COUNT
                        || (!oneWord && written.unit().kind() == MeasureUnit.Kind.MEASURE))
                .filter(written -> !passage.follows(MONTH_NAME, written.end()))
                .filter(written -> passage.folded().charAt(number.end()) == ' ')
                .map(written -> passage.inWords(
                        MentionKind.valueOf(written.unit().kind().name()),
                        new Span(at, written.end()),
                        new Span(at, number.end()),
                        number.value(),
                        Optional.of(written.unit().name()),
                        "count-words"));
    }
}
