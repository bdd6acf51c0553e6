package vn.doichieu.extractors.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.structure.SectionRole;

/** Tells targets from results: by the part of the report, then by the words before the number. */
final class RoleFinder {
    /** How far before a number a word of aiming still governs it. */
    private static final int REACH = 90;

    private static final Pattern AIM = Pattern.compile(
            "phấn đấu|mục tiêu(?! quốc gia)|\\((kế hoạch|mục tiêu|chỉ tiêu)[^()\\d]{0,30}$|chỉ tiêu giao|theo hướng dẫn|theo quy định (là|phải)|yêu cầu (là|đạt|tối thiểu)"
                    + "|kế hoạch đề ra|(chỉ tiêu|(thấp hơn|cao hơn|chưa bằng|chưa đạt) yêu cầu)"
                    + "( (thành phố|tỉnh|cấp trên))?( (đề ra|được giao|giao|kế hoạch))?( (là|đạt|trên|từ))? ?:?\\s*$");

    private RoleFinder() {}

    static FigureRole role(String folded, Mention mention, int sentenceStart, Optional<Section> section) {
        Optional<SectionRole> part = section.flatMap(Section::role);
        if (part.filter(role -> role == SectionRole.PLAN || role == SectionRole.PROPOSALS)
                .isPresent()) {
            return FigureRole.TARGET;
        }
        int start = mention.span().start();
        String before = folded.substring(Math.max(sentenceStart, start - REACH), start);
        int clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf(')'));
        before = before.substring(clause + 1);
        boolean shares = mention.kind() == MentionKind.PERCENT || mention.kind() == MentionKind.MEASURE;
        boolean aims = AIM.matcher(before).find() && (shares || before.contains("phấn đấu"));
        return aims ? FigureRole.TARGET : FigureRole.REPORTED;
    }
}
