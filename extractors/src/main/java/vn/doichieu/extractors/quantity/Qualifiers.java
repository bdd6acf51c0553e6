package vn.doichieu.extractors.quantity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How firmly a number is stated, by the words that govern it. */
final class Qualifiers {

    private static final Map<Pattern, Qualifier> DIRECT = direct();

    /** Verb phrases that reach over the rest of their clause: "ước thực hiện năm 2025 là …". */
    private static final Pattern ESTIMATED = Pattern.compile(
            "(?<!\\p{L})(?<!(?<!\\p{L})(?:quy|hương|công|giao|hiệp|mơ|mong|định) )ước(?: tính| đạt| thực hiện| khoảng)?(?!\\p{L})");

    private static final Pattern PLANNED = Pattern.compile("(?<!\\p{L})(?:dự kiến|dự tính|phấn đấu)(?!\\p{L})");

    private Qualifiers() {}

    /** The qualifier of the number that begins at the offset. */
    static Qualifier of(Passage passage, int at) {
        for (Map.Entry<Pattern, Qualifier> words : DIRECT.entrySet()) {
            if (passage.directlyAfter(words.getKey(), at)) {
                return words.getValue();
            }
        }
        String clause = passage.clauseBefore(at);
        if (ESTIMATED.matcher(clause).find()) {
            return Qualifier.ESTIMATED;
        }
        return PLANNED.matcher(clause).find() ? Qualifier.PLANNED : Qualifier.EXACT;
    }

    private static Map<Pattern, Qualifier> direct() {
        Map<Pattern, Qualifier> words = new LinkedHashMap<>();
        words.put(
                directly("(?<!cấp |như |nêu |nói )(?:không dưới|tối thiểu|ít nhất|hơn|trên|từ trên)"),
                Qualifier.AT_LEAST);
        words.put(directly("không quá|không vượt quá|tối đa|dưới|chưa đến|chưa tới|nhiều nhất"), Qualifier.AT_MOST);
        words.put(directly("gần|khoảng|xấp xỉ|chừng|ngót"), Qualifier.APPROX);
        words.put(directly("dự toán(?: giao| năm| được giao)?(?: là|:)?"), Qualifier.PLANNED);
        return Collections.unmodifiableMap(words);
    }

    private static Pattern directly(String phrases) {
        return Pattern.compile("(?<!\\p{L})(?:" + phrases + ")(?: (?:là|đạt|khoảng))? \\$?$");
    }
}
