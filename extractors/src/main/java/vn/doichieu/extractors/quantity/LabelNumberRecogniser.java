package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that name something: "Điều 11", "mức độ 4", "nhóm 1:", "ISO 9001:2015", "Tổ dân phố số 3", "2 cấp". */
final class LabelNumberRecogniser implements Recogniser {

    /** "danh mục 12 TTHC", "tài khoản", "đại biểu" end like words that number, but are counted. */
    private static final String NOT_A_LONGER_WORD = "(?<!danh |hạng |chuyên |đại |tài |tiêu |phát |cung |trung )";

    /** Words that number what they name, whatever follows. */
    private static final Pattern ALWAYS =
            words("điều|khoản|phụ lục|phụ lục số|biểu mẫu|biểu mẫu số|biểu|biểu số|biểu số liệu|mẫu số|mục|chương|"
                    + "mức độ|đề án|quốc lộ|đường tỉnh|tỉnh lộ|ql|tl|đt|iso|tcvn|tcvn iso|iso/iec|qcvn|thứ|"
                    + "kỳ họp thứ|lần thứ|khóa|covid|office|windows|công nghiệp|kênh");

    /** Words that number what they name where no measure unit follows. */
    private static final Pattern UNLESS_COUNTED =
            words("nhóm|mức|cấp|lần|đợt|loại|tổ|khu|thôn|xóm|ngõ|bước|hạng|tuần|vùng|bậc|ô|"
                    + "tổ dân phố|khu phố|khối|lớp|hợp phần|tiểu dự án|dự án|tiêu chí|giai đoạn|phương án|cụm|quý|phần|bảng|hình|"
                    + "khu dân cư|đại đội|tiểu khu|nhánh|cột|dòng|trang");

    /** Counting nouns that number themselves only before a colon or a title: "Sáng kiến 1: …". */
    private static final Pattern BEFORE_TITLE =
            words("sáng kiến|giải pháp|mô hình|nhiệm vụ|nội dung|chỉ tiêu|câu|ý kiến|kiến nghị|trường hợp");

    private static final Pattern TITLE = Pattern.compile("\\s?[:.\"](?!\\d)");
    private static final Pattern TALLY = Pattern.compile("(?<!\\p{L})(?:số|tổng|lượng)(?: \\p{L}+){0,2} $");

    private static final Pattern SO = Pattern.compile("(?<!\\p{L})số:? $");
    private static final Pattern COUNTING_SO =
            Pattern.compile("(?<!\\p{L})(?:tổng|trong|con|vào|đa|chỉ|tham|tỷ|cộng)(?: số) $");
    private static final Pattern LEVELS = Pattern.compile("0?[1-4] (?:cấp(?! (?:trưởng|phó|ủy))|chiều)(?!\\p{L})");
    private static final Pattern STANDARD = Pattern.compile("\\d++(?:[:/.-]\\d++)*+");
    private static final Pattern AFTER_STANDARD = words("iso|tcvn|tcvn iso|iso/iec|qcvn");

    private static final Pattern PROPER_NAME = Pattern.compile("(?<=[\\p{L},] )(?:\\p{Lu}\\p{Ll}+ )+\\p{Lu}\\p{Ll}+ $");
    private static final Pattern SMALL = Pattern.compile("[1-9]\\d?(?![\\d%]|[.,/]\\d| ?%)");

    private final AmountReader amounts;

    LabelNumberRecogniser(AmountReader amounts) {
        this.amounts = amounts;
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (!passage.digitAt(at)) {
            return List.of();
        }
        if (passage.directlyAfter(AFTER_STANDARD, at)) {
            return passage.foldedAt(STANDARD, at).map(m -> name(passage, at, m.end(), "standard")).stream()
                    .toList();
        }
        if (passage.follows(LEVELS, at)) {
            return passage.foldedAt(LEVELS, at).map(m -> name(passage, at, m.end(), "levels")).stream()
                    .toList();
        }
        Amount amount = amounts.read(passage, at);
        if (amount.kind() != MentionKind.COUNT || amount.numberEnd() - at > 6) {
            return List.of();
        }
        boolean names = passage.directlyAfter(ALWAYS, at) || (amount.isBare() && namesUncounted(passage, amount));
        return names ? List.of(name(passage, at, endOfName(passage, amount.numberEnd()), "label-number")) : List.of();
    }

    private static boolean namesUncounted(Passage passage, Amount amount) {
        int at = amount.start();
        if (passage.follows(RatioMark.SLASH, amount.end())) {
            return false;
        }
        boolean tally = passage.precedes(TALLY, at);
        boolean small = passage.follows(SMALL, at);
        return (small && !tally && passage.directlyAfter(UNLESS_COUNTED, at))
                || (passage.directlyAfter(SO, at) && !passage.directlyAfter(COUNTING_SO, at))
                || (!tally && passage.directlyAfter(BEFORE_TITLE, at) && passage.follows(TITLE, amount.end()))
                || (small && PROPER_NAME.matcher(passage.printedBefore(at)).find());
    }

    /** "394B": the letter belongs to the name. */
    private static int endOfName(Passage passage, int from) {
        int end = from;
        while (end < passage.length()
                && Character.isLetterOrDigit(passage.text().charAt(end))) {
            end++;
        }
        return end;
    }

    private static Mention name(Passage passage, int at, int end, String rule) {
        return passage.other(MentionKind.NOT_A_QUANTITY, at, end, rule);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\p{L})" + NOT_A_LONGER_WORD + "(?:" + alternatives + ") $");
    }
}
