package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.MeasureUnit;
import vn.doichieu.extractors.text.Span;

/** Zero in words: "không ban hành văn bản … mới", "chưa phát sinh hồ sơ", "Đơn tố cáo: Không có". */
final class ZeroRecogniser implements Recogniser {

    /** Verbs of being, issuing, receiving and recording; after any other verb nothing is counted. */
    private static final Pattern NONE_OF = Pattern.compile(
            "(?:không|chưa) (?:có phát sinh|phát sinh|có|còn|ban hành|tiếp nhận|"
                    + "nhận được|ghi nhận|xảy ra|thực hiện tuyển dụng|tổ chức tuyển dụng|tuyển dụng|bổ nhiệm|tiến hành|tổ chức|phát hiện)"
                    + "(?!\\p{L})(?: (?:bất kỳ|bất cứ|thêm|mới|các|những|một|số lượng|thông tin|(?<!vụ )việc|đợt|vụ(?! việc)|kỳ|cuộc|hoạt động))*+ ");

    /** Things that can be counted though no report prints numbers in them. */
    private static final Pattern COUNTABLE = Pattern.compile(
            "(?:ý kiến|khiếu nại|tố cáo|phản ánh|kiến nghị|vi phạm|"
                    + "thi nâng ngạch|kiểm tra|(?<=hoạt động )rà soát|thanh tra|đề xuất|khiếu kiện|cá nhân|tập thể|đảng viên|lãnh đạo|ai(?= bị))(?!\\p{L})");

    private static final Pattern ALONE =
            Pattern.compile("(?:không|chưa)(?: có| phát sinh| có phát sinh)?(?=\\s*(?:[.;,)]|$| [-+] ))");
    private static final Pattern AFTER_LABEL = Pattern.compile("(?:[:|]|(?<!\\p{L})là)\\s*$");

    /** What shows that the words only describe the things counted elsewhere: "Số TTHC chưa có …: 21". */
    private static final Pattern DESCRIBED =
            Pattern.compile("(?<!\\p{L})(?:tổng số|số lượng|số(?! liệu)|tỷ lệ|những|các trường hợp|nếu|nhưng đơn vị"
                    + "|đối với|danh mục|hồ sơ|văn bản|đơn vị|thủ tục|tthc)(?!\\p{L})[^:]*$|\\d[^.,;:]*$");

    private static final String WORD =
            "(?: (?!(?:tại|trên|trong|do|nên|để|cần|phải|theo|và|hoặc|đối|so|nhưng|có|từ|khi|bị|được|đến|với|về|của|vì|mà|ở|qua|là)(?!\\p{L}))\\p{L}+)";

    /** The rest of the phrase, which "nào" closes. */
    private static final Pattern REST =
            Pattern.compile("(?:" + WORD + "){0,7}?(?: nào(?!\\p{L}))|(?:" + WORD + "){0,8}");

    /**
     * The things before are no subject of it: "… và cũng không có văn bản nào", "trong 12 đơn vị sự nghiệp không có đơn vị
     * nào".
     */
    private static final Pattern STATED_TOO =
            Pattern.compile("(?<!\\p{L})(?:cũng\\s+|trong (?:số |tổng số )?\\d[\\d.]*(?: \\p{L}+){1,6} )$");

    /** Ways of working are lacking, not counted: "chưa có quy trình chuẩn". */
    private static final Set<String> UNCOUNTED = Set.of("quy trình");

    /** "khi chưa có quyết định thì …": a condition. */
    private static final Pattern CONDITION = Pattern.compile("[^,.;:]{0,80} thì(?!\\p{L})");

    private final Units units;

    ZeroRecogniser(Units units) {
        this.units = units;
    }

    @Override
    public Set<String> openingWords() {
        return Set.of("không", "chưa");
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (passage.digitAt(at)) {
            return List.of();
        }
        return alone(passage, at).or(() -> noneOf(passage, at)).stream().toList();
    }

    private static Optional<Mention> alone(Passage passage, int at) {
        return passage.foldedAt(ALONE, at)
                .filter(m -> answers(passage, at) || passage.precedes(AFTER_LABEL, at))
                .map(m -> zero(passage, at, m.end(), Optional.empty(), "zero-answer"));
    }

    /** The whole of a cell, or of the line below a label. */
    private static boolean answers(Passage passage, int at) {
        return at == 0 && (passage.block().cell().isPresent() || passage.answers());
    }

    private Optional<Mention> noneOf(Passage passage, int at) {
        Optional<Matcher> verb = passage.foldedAt(NONE_OF, at);
        if (verb.isEmpty()
                || (DESCRIBED.matcher(passage.clauseBefore(at)).find() && !passage.precedes(STATED_TOO, at))
                || passage.follows(CONDITION, verb.get().end())) {
            return Optional.empty();
        }
        return verb.flatMap(m -> counted(passage, m.end()))
                .map(noun -> zero(passage, at, endOfPhrase(passage, noun.end()), noun.unit(), "zero-words"));
    }

    private record Noun(int end, Optional<String> unit) {}

    private Optional<Noun> counted(Passage passage, int at) {
        return units.at(passage, at)
                .filter(written -> written.unit().kind() == MeasureUnit.Kind.COUNT
                        && !UNCOUNTED.contains(written.unit().name()))
                .map(written ->
                        new Noun(written.end(), Optional.of(written.unit().name())))
                .or(() -> passage.foldedAt(COUNTABLE, at).map(m -> new Noun(m.end(), Optional.empty())));
    }

    private static int endOfPhrase(Passage passage, int from) {
        return passage.foldedAt(REST, from).map(Matcher::end).orElse(from);
    }

    private static Mention zero(Passage passage, int start, int end, Optional<String> unit, String rule) {
        Span span = new Span(start, end);
        return passage.inWords(MentionKind.ZERO, span, span, 0, unit, rule);
    }
}
