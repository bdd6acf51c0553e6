package vn.doichieu.extractors.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.MeasureUnit;

/** Finds the measure unit written at a place: the longest alias that ends with a word. */
final class Units {

    /**
     * A measure unit as written.
     *
     * @param unit the unit
     * @param end  one past its last character
     */
    record Written(MeasureUnit unit, int end) {}

    private record Alias(String words, MeasureUnit unit) {}

    /** "05 ngày 12/7" and "27 tháng 8" are dates, not durations. */
    private static final Pattern DIGIT_NEXT = Pattern.compile(" \\d");

    /** Longer words that begin like a measure unit: đồng chí, tổ chức, trường hợp. */
    private static final Map<String, Pattern> LONGER_WORDS = Map.of(
            "đồng", goingOn("chí|thời|bộ|đều|nghiệp|hành"),
            "điểm", goingOn("cầu|trường|đến|mới|nghẽn|bưu|phục vụ|tiếp nhận|du lịch|danh|sáng"),
            "tổ", goingOn("chức|trưởng|viên"),
            "đơn", goingOn("vị|giản|thuần|giá"),
            "trường", goingOn("hợp"),
            "tin", goingOn("học|nhắn"),
            "đoàn", goingOn("viên|thể"),
            "phòng", goingOn("chống"),
            "cuộc", goingOn("sống"));

    private static final List<String> TIME = List.of("ngày", "tháng", "năm", "giờ");

    private final Map<Character, List<Alias>> aliases;

    Units(List<MeasureUnit> units) {
        List<Alias> all = new ArrayList<>();
        for (MeasureUnit unit : units) {
            unit.aliases().forEach(words -> all.add(new Alias(words, unit)));
        }
        all.sort(Comparator.comparingInt((Alias alias) -> alias.words().length())
                .reversed()
                .thenComparing(Alias::words));
        aliases = all.stream()
                .collect(Collectors.groupingBy(alias -> alias.words().charAt(0)));
    }

    private static Pattern goingOn(String syllables) {
        return Pattern.compile(" (?:" + syllables + ")(?!\\p{L})");
    }

    /** The unit at the offset, or after one space. */
    Optional<Written> after(Passage passage, int at) {
        int from = at < passage.length() && passage.folded().charAt(at) == ' ' ? at + 1 : at;
        return at(passage, from);
    }

    /** The unit exactly at the offset. */
    Optional<Written> at(Passage passage, int at) {
        if (at >= passage.length()) {
            return Optional.empty();
        }
        return aliases.getOrDefault(passage.folded().charAt(at), List.of()).stream()
                .filter(alias -> fits(passage, alias, at))
                .findFirst()
                .map(alias -> new Written(alias.unit(), at + alias.words().length()));
    }

    private static boolean fits(Passage passage, Alias alias, int at) {
        int end = at + alias.words().length();
        if (!passage.folded().startsWith(alias.words(), at)) {
            return false;
        }
        boolean letters =
                Character.isLetterOrDigit(alias.words().charAt(alias.words().length() - 1));
        if (letters
                && end < passage.length()
                && Character.isLetterOrDigit(passage.text().charAt(end))) {
            return false;
        }
        return !misleads(passage, alias, end);
    }

    private static boolean misleads(Passage passage, Alias alias, int end) {
        if (alias.words().length() == 1 && passage.folded().startsWith("/", end)) {
            return true; // "05 đ/c" are comrades, not đồng
        }
        if (TIME.contains(alias.words())) {
            return passage.follows(DIGIT_NEXT, end);
        }
        Pattern longer = LONGER_WORDS.get(alias.words());
        return longer != null && passage.follows(longer, end);
    }
}
