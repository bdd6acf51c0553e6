package vn.doichieu.extractors.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Span;

/** How firmly a number is stated, by the words that govern it. */
final class Qualifiers {

    /**
     * Words and signs right before the number; the longest wording is found first, so that "không cao hơn" is not taken
     * for "hơn". A difference ("cao hơn 3% so với") is no bound.
     */
    private static final Pattern DIRECT = Pattern.compile("(?<!\\p{L})(?:"
            + "(?<least>không dưới|không (?:thấp|ít|nhỏ|kém) hơn|tối thiểu|ít nhất|lớn hơn"
            + "|(?<!cấp |như |nêu |nói )(?:hơn|trên|từ trên))"
            + "|(?<most>không (?:có )?quá|không vượt quá|không (?:cao|lớn|nhiều) hơn|tối đa|dưới|chưa đến|chưa tới|chưa đầy"
            + "|nhiều nhất|(?:nhỏ|bé) hơn)"
            + "|(?:(?:cao|thấp|nhiều|ít|chậm|sớm|nhanh|muộn|kém) hơn)"
            + "|(?<approx>gần|khoảng|xấp xỉ|chừng|ngót)"
            + "|(?<planned>(?<!so |so với |bằng )dự toán(?: giao| năm| được giao)?(?: là|:)?(?! đạt))"
            + ")(?: (?:là|đạt|khoảng))? \\$?$");

    /** "12 người trên 15 người": the whole that the number before is out of. */
    private static final Pattern OUT_OF = Pattern.compile(
            "(?<!(?:năm|quý|tháng|ngày) |[\\d./,])\\d[\\d.,]*(?: \\p{L}+){0,4} trên(?: tổng(?: số)?)? $");

    /** How these words end: before most numbers stands none of them, which is quickly seen. */
    private static final WordsBefore ENDS = WordsBefore.of(
            "hơn|dưới|thiểu|nhất|trên|quá|đa|đến|tới|đầy|gần|khoảng|xỉ" + "|chừng|ngót|toán|giao|năm|là|đạt");

    private static final Pattern SIGN = Pattern.compile("(?:(?<least>≥|>=|\\\\geq?|(?<![\\p{L}\"/=-])(?<!^)>)"
            + "|(?<most>≤|<=|\\\\leq?|<)|(?<approx>≈|(?<!\\d ?)~|\\\\approx|\\\\sim))\\$? ?\\$?$");

    /** "từ 05 năm công tác trở lên". */
    private static final Pattern AFTER = Pattern.compile("(?: \\p{L}+){0,3} trở (?<way>lên|xuống)(?!\\p{L})");

    private static final int BOUND_WITHIN = 40;

    /** Verb phrases that reach over the rest of their clause: "ước thực hiện năm 2025 là …". */
    private static final Pattern ESTIMATED = Pattern.compile(
            "(?<!\\p{L})(?<!(?<!\\p{L})(?:quy|hương|thỏa|công|giao|hiệp|mơ|mong|định) )ước(?: tính| đạt| thực hiện| khoảng)?(?!\\p{L})");

    private static final Pattern PLANNED = Pattern.compile("(?<!\\p{L})(?:dự kiến|dự tính|phấn đấu)(?!\\p{L})");

    private static final Pattern OWN_VERB =
            Pattern.compile("\\d [^\\d:]{0,40}(?<!\\p{L})(?:đạt|bằng|tăng|giảm|chiếm|vượt) $");

    private Qualifiers() {}

    /** The qualifier of the number that stands, with its unit, in the span. */
    static Qualifier of(Passage passage, Span span) {
        String near = passage.near(span.start());
        if (passage.directlyAfter(ENDS, " $:", span.start())) {
            Matcher words = DIRECT.matcher(near);
            if (words.find() && !isOutOf(passage, near, span)) {
                return bound(words, words.group("planned") != null);
            }
        }
        if (endsWithSign(near)) {
            Matcher sign = SIGN.matcher(near);
            if (sign.find()) {
                return bound(sign, false);
            }
        }
        return after(passage, span.end()).orElseGet(() -> ofClause(passage, span.start()));
    }

    private static boolean isOutOf(Passage passage, String near, Span span) {
        return !span.in(passage.text()).endsWith("%") && OUT_OF.matcher(near).find();
    }

    private static Qualifier bound(Matcher match, boolean planned) {
        if (match.group("least") != null) {
            return Qualifier.AT_LEAST;
        }
        if (match.group("most") != null) {
            return Qualifier.AT_MOST;
        }
        if (match.group("approx") != null) {
            return Qualifier.APPROX;
        }
        return planned ? Qualifier.PLANNED : Qualifier.EXACT;
    }

    /** Nearly no number follows a sign, so that it pays to look at one character first. */
    private static boolean endsWithSign(String near) {
        int last = near.length() - 1;
        while (last >= 0 && (near.charAt(last) == ' ' || near.charAt(last) == '$')) {
            last--;
        }
        return last >= 0 && ("≥≤≈~<>=".indexOf(near.charAt(last)) >= 0 || near.lastIndexOf('\\') >= last - 6);
    }

    private static Optional<Qualifier> after(Passage passage, int end) {
        int reach = Math.min(passage.length(), end + BOUND_WITHIN);
        if (!passage.folded().substring(end, reach).contains(" trở ")) {
            return Optional.empty();
        }
        return passage.foldedAt(AFTER, end)
                .map(m -> m.group("way").equals("lên") ? Qualifier.AT_LEAST : Qualifier.AT_MOST);
    }

    private static Qualifier ofClause(Passage passage, int at) {
        String clause = passage.clauseBefore(at);
        if (clause.contains("ước") && reaches(ESTIMATED, clause)) {
            return Qualifier.ESTIMATED;
        }
        boolean mayPlan = clause.contains("dự ") || clause.contains("phấn đấu");
        return mayPlan && reaches(PLANNED, clause) ? Qualifier.PLANNED : Qualifier.EXACT;
    }

    /** Not over a number to a verb of its own: "ước 239 tỷ đồng, đạt 52%" often lacks its comma. */
    private static boolean reaches(Pattern words, String clause) {
        Matcher found = words.matcher(clause);
        return found.find()
                && !OWN_VERB.matcher(clause)
                        .region(found.end(), clause.length())
                        .find();
    }
}
