package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.MeasureUnit;
import vn.doichieu.extractors.text.Span;

/** Small counts in words, only right before a counting noun: "hai nhóm", "ba cơ quan". */
final class NumberWordRecogniser implements Recogniser {

    /** "một" is left out, since it is mostly an article; "năm" too, since it is mostly a year. */
    private static final Map<String, Integer> VALUES =
            Map.of("hai", 2, "ba", 3, "bốn", 4, "sáu", 6, "bảy", 7, "bẩy", 7, "tám", 8, "chín", 9, "mười", 10);

    private static final Pattern WORD = Pattern.compile("(hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười)(?= )");
    private static final Set<String> VAGUE_WORDS = Set.of("hàng", "vài", "mấy");
    private static final Pattern VAGUE =
            Pattern.compile("(?:hàng|vài|mấy) (?:chục|trăm|nghìn|ngàn|vạn|triệu)(?!\\p{L})");

    /** Before these words the number is an ordinal, part of a larger number, or points back at known things. */
    private static final Pattern NOT_AFTER = Pattern.compile(
            "(?<!\\p{L})(?:thứ|tháng|hạng|quý|cả|đôi|lần|mươi|trăm|nghìn|ngàn|mười|số|khoản|điều|bậc) $");

    private final Units units;

    NumberWordRecogniser(Units units) {
        this.units = units;
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        String word = passage.wordAt(at);
        if (!VALUES.containsKey(word) && !VAGUE_WORDS.contains(word)) {
            return List.of();
        }
        Optional<Matcher> vague = passage.foldedAt(VAGUE, at);
        if (vague.isPresent()) {
            return List.of(
                    passage.other(MentionKind.NOT_A_QUANTITY, at, vague.get().end(), "vague-number"));
        }
        return passage
                .foldedAt(WORD, at)
                .filter(m -> !passage.precedes(NOT_AFTER, at) && !startsName(passage, at))
                .flatMap(m -> counted(passage, m))
                .stream()
                .toList();
    }

    /** "Ba Đình", "phường Tám": a capital inside the sentence is a name. */
    private static boolean startsName(Passage passage, int at) {
        return at > 0 && Character.isUpperCase(passage.text().charAt(at));
    }

    private Optional<Mention> counted(Passage passage, Matcher m) {
        return units.after(passage, m.end())
                .filter(written -> written.unit().kind() == MeasureUnit.Kind.COUNT)
                .map(written -> passage.inWords(
                        MentionKind.COUNT,
                        new Span(m.start(), written.end()),
                        new Span(m.start(), m.end()),
                        VALUES.getOrDefault(m.group(1), 0),
                        Optional.of(written.unit().name()),
                        "count-words"));
    }
}
