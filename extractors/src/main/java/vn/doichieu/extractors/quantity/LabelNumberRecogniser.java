package vn.doichieu.extractors.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that name something: "Điều 11", "mức độ 4", "nhóm 1:", "ISO 9001:2015", "Tổ dân phố số 3", "2 cấp". */
final class LabelNumberRecogniser implements Recogniser {

    /** "danh mục 12 TTHC", "tài khoản", "đại biểu" end like words that number, but are counted. */
    private static final List<String> LONGER_WORDS =
            List.of("danh ", "hạng ", "chuyên ", "đại ", "tài ", "tiêu ", "phát ", "cung ", "trung ");

    /** But an identity has a level, "định danh mức độ 2". */
    private static final String IDENTITY = "định danh ";

    /** Words that number what they name, whatever follows. */
    private static final WordsBefore ALWAYS =
            words("điều|khoản|phụ lục|phụ lục số|biểu mẫu|biểu mẫu số|biểu|biểu số|biểu số liệu|mẫu số|mục|chương|"
                    + "mức độ|cấp độ|đề án|lô|thửa|thửa số|thửa đất số|quốc lộ|đường tỉnh|tỉnh lộ|ql|tl|đt|iso|tcvn|tcvn iso|iso/iec|qcvn|thứ|"
                    + "kỳ họp thứ|lần thứ|khóa|covid|office|windows|công nghiệp|kênh");

    /** Words that number what they name where no measure unit follows. */
    private static final WordsBefore UNLESS_COUNTED =
            words("nhóm|mức|cấp|lần|đợt|loại|tổ|khu|thôn|xóm|ngõ|bước|hạng|tuần|vùng|bậc|ô|"
                    + "tổ dân phố|khu phố|khối|lớp|hợp phần|tiểu dự án|dự án|tiêu chí|giai đoạn|phương án|cụm|quý|phần|bảng|hình|"
                    + "khu dân cư|đại đội|tiểu khu|nhánh|cột|dòng|trang|mũi");

    /** The same, but not before a row of numbers. */
    private static final WordsBefore IN_A_SENTENCE = words("phường|quận|tầng|giải|ngày");

    private static final Pattern NUMBER_NEXT = Pattern.compile(" \\d");

    /** Counting nouns that number themselves only before a colon or a title: "Sáng kiến 1: …". */
    private static final WordsBefore BEFORE_TITLE =
            words("sáng kiến|giải pháp|mô hình|nhiệm vụ|nội dung|chỉ tiêu|câu|ý kiến|kiến nghị|trường hợp");

    /** "mức 3, 4": levels of online services, listed. */
    private static final WordsBefore LEVEL = words("mức");

    /** Wards and districts that are numbered, cut short: "Q.1", "P.12". */
    private static final WordsBefore DISTRICT = WordsBefore.of("q|p|quận|phường");

    private static final WordsBefore HYPHENATED = WordsBefore.of("covid");
    private static final WordsBefore PROGRAMME = words("chương trình");
    private static final Pattern AND_ANOTHER = Pattern.compile("(?:, | và )(?=\\d)");
    private static final int LONGEST_LABEL = 3;

    private static final Pattern TITLE = Pattern.compile("\\s?[:.\"](?!\\d)");
    private static final Pattern TALLY = Pattern.compile("(?<!\\p{L})(?:số|tổng|lượng)(?: \\p{L}+){0,2} $");

    private static final WordsBefore SO = WordsBefore.of("số");
    private static final Pattern SO_AND_MARK = Pattern.compile("(?<!\\p{L})số:? $");
    private static final Pattern COUNTING_SO =
            Pattern.compile("(?<!\\p{L})(?:tổng|trong|con|vào|đa|chỉ|tham|tỷ|cộng)(?: cộng)? số ?:? $");
    private static final Pattern LEVELS = Pattern.compile("0?[1-4] (?:cấp(?! (?:trưởng|phó|ủy))|chiều)(?!\\p{L})");
    private static final WordsBefore PRIZE = words("giải");
    private static final Pattern STANDARD = Pattern.compile("\\d++(?:[:/.-]\\d++)*+");
    private static final WordsBefore AFTER_STANDARD = words("iso|tcvn|tcvn iso|iso/iec|qcvn");

    private static final Pattern PROPER_NAME = Pattern.compile("(?<=[\\p{L},] )(?:\\p{Lu}\\p{Ll}+ )+\\p{Lu}\\p{Ll}+ $");
    private static final Pattern SMALL = Pattern.compile("[1-9]\\d?(?![\\d%]|[.,/]\\d| ?%)");

    private final AmountReader amounts;
    private final SharedUnits shared;

    LabelNumberRecogniser(AmountReader amounts, SharedUnits shared) {
        this.amounts = amounts;
        this.shared = shared;
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
        if (mayBeLevels(passage, at) && passage.follows(LEVELS, at) && !passage.directlyAfter(PRIZE, at)) {
            return passage.foldedAt(LEVELS, at).map(m -> name(passage, at, m.end(), "levels")).stream()
                    .toList();
        }
        if (at > 1 && passage.text().charAt(at - 1) == '.' && passage.directlyAfter(DISTRICT, ".", at)) {
            return List.of(name(passage, at, endOfName(passage, at), "district"));
        }
        boolean always = passage.directlyAfter(ALWAYS, at) || passage.directlyAfter(HYPHENATED, "-", at);
        if (!always && !mayBeNamed(passage, at)) {
            return List.of();
        }
        Amount amount = amounts.readWhole(passage, at);
        if (amount.kind() != MentionKind.COUNT || amount.numberEnd() - at > 6) {
            return List.of();
        }
        if (!always && !(amount.isBare() && namesUncounted(passage, amount))) {
            return List.of();
        }
        Mention first = name(passage, at, endOfName(passage, amount.numberEnd()), "label-number");
        return always || passage.directlyAfter(LEVEL, at) ? withOthers(passage, first) : List.of(first);
    }

    /** "Điều 5, 6 và 7": the word numbers them all, unless one is counted. */
    private List<Mention> withOthers(Passage passage, Mention first) {
        List<Mention> names = new ArrayList<>(List.of(first));
        int end = first.span().end();
        Optional<Matcher> joint = passage.foldedAt(AND_ANOTHER, end);
        while (joint.isPresent()) {
            int start = joint.get().end();
            Amount next = amounts.readWhole(passage, start);
            boolean another = next.isBare()
                    && next.end() - start <= LONGEST_LABEL
                    && !passage.follows(RatioMark.SLASH, next.end())
                    && !passage.letterAt(next.end())
                    && shared.at(passage, next).isEmpty();
            if (!another) {
                break;
            }
            names.add(name(passage, start, next.end(), "label-number"));
            joint = passage.foldedAt(AND_ANOTHER, next.end());
        }
        return names;
    }

    private static boolean mayBeLevels(Passage passage, int at) {
        int end = passage.endOfDigits(at);
        return end - at <= 2 && passage.foldedCharAt(end) == ' ' && passage.foldedCharAt(end + 1) == 'c';
    }

    /** Whether words stand before the number by which {@link #namesUncounted} may take it for a name. */
    private static boolean mayBeNamed(Passage passage, int at) {
        return passage.directlyAfter(UNLESS_COUNTED, at)
                || passage.directlyAfter(IN_A_SENTENCE, at)
                || passage.directlyAfter(BEFORE_TITLE, at)
                || passage.directlyAfter(SO, ": ", at)
                || passage.directlyAfter(PROGRAMME, at)
                || isCapitalised(passage, at);
    }

    private static boolean isCapitalised(Passage passage, int at) {
        int word = passage.startOfWordBefore(at);
        return word >= 0 && Character.isUpperCase(passage.text().charAt(word));
    }

    private boolean namesUncounted(Passage passage, Amount amount) {
        int at = amount.start();
        if (passage.follows(RatioMark.SLASH, amount.end())
                || !shared.at(passage, amount).isEmpty()) {
            return false;
        }
        boolean small = passage.follows(SMALL, at);
        boolean named = (small && passage.directlyAfter(UNLESS_COUNTED, at))
                || (small && passage.directlyAfter(IN_A_SENTENCE, at) && !passage.follows(NUMBER_NEXT, amount.end()))
                || (passage.directlyAfter(BEFORE_TITLE, at) && passage.follows(TITLE, amount.end()));
        return (named && !passage.precedes(TALLY, at))
                || (passage.directlyAfter(SO, ": ", at)
                        && passage.directlyAfter(SO_AND_MARK, at)
                        && !passage.directlyAfter(COUNTING_SO, at))
                || (passage.directlyAfter(PROGRAMME, at) && isCapital(passage, at - "chương trình ".length()))
                || (small && PROPER_NAME.matcher(passage.printedBefore(at)).find());
    }

    private static boolean isCapital(Passage passage, int at) {
        return Character.isUpperCase(passage.text().charAt(at));
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

    private static WordsBefore words(String alternatives) {
        return WordsBefore.of(alternatives, LabelNumberRecogniser::startsNoLongerWord);
    }

    private static boolean startsNoLongerWord(String folded, int at) {
        return folded.startsWith(IDENTITY, at - IDENTITY.length())
                || LONGER_WORDS.stream().noneMatch(first -> folded.startsWith(first, at - first.length()));
    }
}
