package vn.doichieu.extractors.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final Map<String, Pattern> LONGER_WORDS = Map.ofEntries(
            entry("khẩu", "trang|phần"),
            entry("hộ", "khẩu|chiếu"),
            entry("bộ", "phận|ngành|môn|luật"),
            entry("đồng", "chí|thời|bộ|đều|nghiệp|hành|hồ|phục|bào|ruộng|loạt|tác|minh|cỏ"),
            entry(
                    "điểm",
                    "cầu|trường|đến|mới|nghẽn|bưu|phục vụ|tiếp nhận|du lịch|danh|sáng"
                            + "|đen|nóng|chốt|truy cập|sạt|ngập|giao dịch|bán|tập kết|thu gom|đỗ|dừng|vui chơi|dân cư|di tích"),
            entry("tổ", "chức|trưởng|viên"),
            entry("đơn", "vị|giản|thuần|giá"),
            entry("trường", "hợp"),
            entry("tin", "học|nhắn"),
            entry("đoàn", "viên|thể"),
            entry("phòng", "chống|cháy"),
            entry("cuộc", "sống"),
            entry("căn", "cước|hộ|cứ|tin"),
            entry("cây", "số|cầu|xăng"),
            entry("con", "người|em|số|đường|sông|suối|dấu|nuôi"),
            entry("cơ sở", "dữ liệu|vật chất|hạ tầng|pháp lý|khoa học|thực tiễn|chính trị"));

    /** What LaTeX or Markdown leaves between a number and its unit: "$28$ nhiệm vụ", "**5462** hồ sơ". */
    private static final Pattern RESIDUE = Pattern.compile("[*$}_]{1,4}");

    /** A note mark glued to a noun: "06 văn bản7". */
    private static final Pattern NOTE_MARK = Pattern.compile("\\d{1,2}(?![\\p{L}\\d])");

    private static final Pattern COMRADE = Pattern.compile("/c(?!\\p{L})");

    /** A number repeated in words before its unit: "05 (năm) người". */
    private static final Pattern IN_WORDS =
            Pattern.compile(" ?\\((?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|không)"
                    + "(?: (?:mốt|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mươi|mười|trăm|linh|lẻ)){0,6}\\)");

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

    private static Map.Entry<String, Pattern> entry(String alias, String goingOn) {
        return Map.entry(alias, Pattern.compile(" (?:" + goingOn + ")(?!\\p{L})"));
    }

    /** The unit at the offset, or after one space. */
    Optional<Written> after(Passage passage, int at) {
        int from = goesOn(passage, at)
                ? at
                : passage.foldedAt(RESIDUE, at)
                        .or(() -> passage.foldedAt(IN_WORDS, at))
                        .map(Matcher::end)
                        .orElse(at);
        return at(passage, from < passage.length() && passage.folded().charAt(from) == ' ' ? from + 1 : from);
    }

    /** Nearly always a letter follows, or the text ends: neither residue nor a number in words. */
    private static boolean goesOn(Passage passage, int at) {
        int next = at < passage.length() && passage.folded().charAt(at) == ' ' ? at + 1 : at;
        return next >= passage.length() || passage.letterAt(next);
    }

    /** The unit exactly at the offset. */
    Optional<Written> at(Passage passage, int at) {
        if (at >= passage.length()) {
            return Optional.empty();
        }
        for (Alias alias : aliases.getOrDefault(passage.folded().charAt(at), List.of())) {
            if (fits(passage, alias, at)) {
                return Optional.of(new Written(alias.unit(), at + alias.words().length()));
            }
        }
        return Optional.empty();
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
                && Character.isLetterOrDigit(passage.text().charAt(end))
                && (alias.words().length() < 3 || !passage.follows(NOTE_MARK, end))) {
            return false;
        }
        return !misleads(passage, alias, end);
    }

    private static boolean misleads(Passage passage, Alias alias, int end) {
        if (alias.words().equals("đ") && passage.follows(COMRADE, end)) {
            return true; // "05 đ/c" are comrades, not đồng
        }
        if (TIME.contains(alias.words())) {
            return passage.follows(DIGIT_NEXT, end);
        }
        Pattern longer = LONGER_WORDS.get(alias.words());
        return longer != null && passage.follows(longer, end);
    }
}
