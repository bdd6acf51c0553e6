package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/** Numbers of documents: "2237/UBND-NVKTGS", "05/2025/QĐ-UBND", "57-NQ/TW", "10KH-UBND", "Nghị định 178". */
final class DocumentNumberRecogniser implements Recogniser {

    private static final String CAPITALS = "[A-ZĐƯÔ]{2,10}(?:[a-zđ]{1,2})?\\d{0,2}";
    private static final String MORE = "(?:\\s?[-/.&]\\s?(?:" + CAPITALS + "|[A-ZĐ]{1,4}[a-z]{0,2})(?![\\p{L}]))";
    private static final String HEAD = "\\d{1,6}[a-zđ]?";
    private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";

    /** "/" and a code: nothing else is written like this. */
    private static final Pattern WITH_SLASH = Pattern.compile(
            HEAD + "(?:\\s?/\\s?" + YEAR + ")?\\s?/\\s?(" + CAPITALS + "(?![\\p{L}\\d])" + MORE + "{0,4})");

    /** "-" or nothing before the code: the code must have two parts, or "10 TTHC" would be a document. */
    private static final Pattern WITHOUT_SLASH =
            Pattern.compile(HEAD + "(?:/" + YEAR + ")?\\s?-?\\s?" + CAPITALS + "(?![\\p{L}\\d])" + MORE + "{1,4}");

    private static final Pattern WITH_YEAR = Pattern.compile("\\d{1,6}/" + YEAR + "(?!/)");

    private static final String TYPES = "quyết định|kế hoạch|báo cáo|công văn|tờ trình|thông báo|nghị quyết|nghị định"
            + "|thông tư|chỉ thị|hướng dẫn|kết luận|thông báo kết luận|công điện|pháp lệnh|luật|giấy mời|nq|nđ|qđ";
    private static final WordsBefore AFTER_TYPE = WordsBefore.of(TYPES);
    private static final WordsBefore SO = WordsBefore.of("số");
    private static final Pattern AFTER_TYPE_AND_SO =
            Pattern.compile("(?<!\\p{L})(?:" + TYPES + ")(?: \\p{L}+){0,3} số ?:? ?$");
    private static final Pattern NO_SEPARATE_CODE = Pattern.compile("\\d{1,6}(?![\\d%]|[.,/]\\d|\\s?-\\s?\\d)");

    /** Within so many characters the code of a document begins. */
    private static final int BEFORE_CODE = 24;

    private final Units units;

    DocumentNumberRecogniser(Units units) {
        this.units = units;
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (!passage.digitAt(at)) {
            return List.of();
        }
        return coded(passage, at)
                .or(() -> cited(passage, at))
                .map(m -> passage.other(MentionKind.DOCUMENT_NUMBER, at, m.end(), "document-number"))
                .stream()
                .toList();
    }

    private Optional<Matcher> coded(Passage passage, int at) {
        return hasCapitalSoon(passage, at)
                ? passage.printedAt(WITH_SLASH, at)
                        .filter(m -> afterTypeAndSo(passage, at) || !isUnit(m.group(1), passage))
                        .or(() -> passage.printedAt(WITHOUT_SLASH, at).filter(m -> isCode(passage, m)))
                : Optional.empty();
    }

    /** Nearly no number has the capitals of a code behind it, so that it pays to look before matching. */
    private static boolean hasCapitalSoon(Passage passage, int at) {
        int end = Math.min(passage.length(), at + BEFORE_CODE);
        for (int i = at; i < end; i++) {
            if (Character.isUpperCase(passage.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "204/TTHC": the code would be a measure unit. */
    private boolean isUnit(String code, Passage passage) {
        Passage alone = Passage.of(passage.block(), code, false, false);
        return units.at(alone, 0)
                .filter(written -> written.end() == Folding.fold(code).length())
                .isPresent();
    }

    /** A blank between digits and code is only credible where the code itself is joined by "-" or "/". */
    private boolean isCode(Passage passage, Matcher m) {
        int digits = m.start();
        while (passage.digitAt(digits)) {
            digits++;
        }
        return units.after(passage, digits).isEmpty();
    }

    private static boolean afterTypeAndSo(Passage passage, int at) {
        return passage.directlyAfter(SO, " :", at) && passage.precedes(AFTER_TYPE_AND_SO, at);
    }

    private Optional<Matcher> cited(Passage passage, int at) {
        if (afterTypeAndSo(passage, at)) {
            return passage.foldedAt(WITH_YEAR, at).or(() -> passage.foldedAt(NO_SEPARATE_CODE, at));
        }
        if (!passage.directlyAfter(AFTER_TYPE, at)) {
            return Optional.empty();
        }
        return passage.foldedAt(WITH_YEAR, at)
                .or(() -> passage.foldedAt(NO_SEPARATE_CODE, at))
                .filter(m ->
                        namesOne(passage, at) && units.after(passage, m.end()).isEmpty());
    }

    /** "theo Nghị định 178" names a document by its capital; "ban hành kế hoạch 05" would be a tally. */
    private static boolean namesOne(Passage passage, int at) {
        String before = passage.printedBefore(at).stripTrailing();
        if (before.length() > 1 && Character.isUpperCase(before.charAt(before.length() - 1))) {
            return true; // NQ, NĐ
        }
        int second = before.lastIndexOf(' ');
        int first = before.lastIndexOf(' ', second - 1);
        int typed = second < 0 ? 0 : first + 1;
        boolean tally = Folding.fold(before.substring(0, typed)).matches(".*(?:số|lượng) $");
        return !tally && Character.isUpperCase(before.charAt(typed));
    }
}
