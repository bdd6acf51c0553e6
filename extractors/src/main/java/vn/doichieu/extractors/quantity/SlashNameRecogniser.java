package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers with a stroke that name something: ranks "thứ 12/34", "lớp 9/2", "ngõ 5/12", "trang 3/15", scales "1/500". */
final class SlashNameRecogniser implements Recogniser {

    private static final Pattern PAIR = Pattern.compile("\\d{1,4}/\\d{1,4}(?![\\d/]|[.,]\\d|\\s?%)");
    private static final Pattern MAP_SCALE = Pattern.compile("1 ?[:/] ?[1-9]\\d?\\.?\\d?00{1,3}(?!\\d)");

    /** Whatever follows. */
    private static final WordsBefore RANK =
            WordsBefore.of("thứ|xếp hạng|xếp vị trí|đứng vị trí|ở vị trí|vị trí thứ|thứ hạng");

    /** Where no unit follows. */
    private static final WordsBefore PLACE = WordsBefore.of("tổ|lớp|ngõ|hẻm|kiệt|ngách|số nhà|nhà số|trang|phòng số");

    private static final WordsBefore STREET_NUMBER = WordsBefore.of("số");
    private static final Pattern STREET = Pattern.compile(" (?:phố|đường|ngõ|quốc lộ|tỉnh lộ)(?!\\p{L})");
    private static final WordsBefore SCALE_WORD = WordsBefore.of("tỷ lệ|tỷ lệ bản đồ");

    private final Units units;

    SlashNameRecogniser(Units units) {
        this.units = units;
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (!passage.digitAt(at) || "/: ".indexOf(passage.foldedCharAt(passage.endOfDigits(at))) < 0) {
            return List.of();
        }
        return passage
                .foldedAt(PAIR, at)
                .filter(pair -> names(passage, at, pair.end()))
                .or(() -> passage.foldedAt(MAP_SCALE, at).filter(scale -> passage.directlyAfter(SCALE_WORD, at)))
                .map(m -> passage.other(MentionKind.NOT_A_QUANTITY, at, m.end(), "slash-name"))
                .stream()
                .toList();
    }

    private boolean names(Passage passage, int at, int end) {
        if (passage.directlyAfter(RANK, at)) {
            return true;
        }
        boolean counted = units.after(passage, end).isPresent() && !capitalBefore(passage, at);
        return (!counted && passage.directlyAfter(PLACE, at))
                || (passage.directlyAfter(STREET_NUMBER, at) && passage.follows(STREET, end));
    }

    /** "tại Tổ 3/4 khu dân cư": the capital makes it a name. */
    private static boolean capitalBefore(Passage passage, int at) {
        int word = passage.startOfWordBefore(at);
        return word > 0 && Character.isUpperCase(passage.text().charAt(word));
    }
}
