package vn.doichieu.extractors.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.text.Folding;

/** Tells a heading without a number from the other lines that stand alone. */
final class UnnumberedTitle {
    private static final int LONGEST_CAPITALS = 200;
    private static final int SHORTEST_CAPITALS = 10;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_BOLD = 120;
    private static final int LONGEST_PLAIN = 80;
    private static final int SHORTEST_BODY = 60;

    /** Letterhead, signature, head of a table, caption: what else stands alone in capitals or bold. */
    private static final Pattern OTHER = Pattern.compile(
            "ủy ban nhân dân|hội đồng nhân dân|cộng hòa xã hội|độc lập|chủ tịch|^(?:stt|tt|báo cáo|biểu|bảng|hình|ghi chú|tổng|đơn vị)(?!\\p{L})"
                    + "|^(?:xã|phường|đặc khu|thành phố|tỉnh|trưởng|giám đốc) ");

    private static final Pattern PROSE = Pattern.compile("^\\p{Lu}.*");

    private UnnumberedTitle() {}

    /** A line in capitals whose words tell a part or area, or under which the text goes on. */
    static boolean inCapitals(HeadingLine line, Optional<HeadingLine> next, HeadingWords words) {
        String text = line.text();
        boolean fits = text.length() >= SHORTEST_CAPITALS && text.length() <= LONGEST_CAPITALS && line.isInCapitals();
        return fits
                && (words.tells(text)
                        || (isTitle(text)
                                && next.filter(UnnumberedTitle::isBody).isPresent()));
    }

    /** A short bold line in sentence case whose words tell a part or area, with text under it. */
    static boolean inBold(HeadingLine line, Optional<HeadingLine> next, HeadingWords words) {
        String text = line.text();
        return line.isSetApart()
                && line.kind() == BlockKind.PARAGRAPH
                && !text.isEmpty()
                && text.length() <= LONGEST_BOLD
                && Character.isUpperCase(text.charAt(0))
                && isTitle(text)
                && words.tells(text)
                && next.filter(body -> !body.isSetApart() && isBody(body)).isPresent();
    }

    /**
     * The same where the format tells nothing of the layout: only a line that names an area, is no clause, and stands
     * right above a paragraph.
     */
    static boolean inPlain(HeadingLine line, Optional<HeadingLine> next, HeadingWords words) {
        String text = line.text();
        return line.emphasis() == Emphasis.UNKNOWN
                && line.kind() == BlockKind.PARAGRAPH
                && text.length() >= SHORTEST_CAPITALS
                && text.length() <= LONGEST_PLAIN
                && Character.isUpperCase(text.charAt(0))
                && text.chars().noneMatch(Character::isDigit)
                && isTitle(text)
                && words.area(text).isPresent()
                && !HeadingTitle.hasVerb(text)
                && next.filter(UnnumberedTitle::isProse).isPresent();
    }

    private static boolean isProse(HeadingLine line) {
        return line.kind() == BlockKind.PARAGRAPH
                && line.text().length() >= SHORTEST_BODY
                && PROSE.matcher(line.text()).matches()
                && !line.isInCapitals();
    }

    private static boolean isTitle(String text) {
        boolean wordy = text.split(" ").length >= FEWEST_WORDS;
        boolean stops = ".:;,!?/".indexOf(text.charAt(text.length() - 1)) >= 0;
        return wordy && !stops && !OTHER.matcher(Folding.fold(text)).find();
    }

    private static boolean isBody(HeadingLine line) {
        if (line.text().isEmpty() || line.kind() == BlockKind.TABLE_CELL || line.isInCapitals()) {
            return false;
        }
        boolean numbered = HeadingMark.of(line.text()).isPresent();
        boolean listed = line.kind() == BlockKind.LIST_ITEM
                || "-+*•–".indexOf(line.text().charAt(0)) >= 0;
        boolean prose = line.text().length() >= SHORTEST_BODY
                && PROSE.matcher(line.text()).matches();
        return numbered || listed || prose;
    }
}
