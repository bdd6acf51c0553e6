package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.BlockKind;

/** Lines of a plain text that belong to the page or the file, not to the report. */
final class TextFurniture {
    /** Digital signatures leave their time, place and signer behind the text. */
    private static final Pattern SIGNED_AT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*");

    private static final Pattern SIGNED_BY = Pattern.compile(".* đã ký lên văn bản này.?");
    private static final Pattern ADDRESS = Pattern.compile("https?:/{1,2}\\S+");

    private final List<TextLine> lines;
    private final int usualGap;

    /** Whether the text says where its pages begin. */
    private final boolean paged;

    TextFurniture(List<TextLine> lines) {
        this.lines = lines;
        int[] gaps = lines.stream().mapToInt(TextLine::gap).sorted().toArray();
        this.paged = lines.stream().anyMatch(TextLine::newPage);
        this.usualGap = gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    /** PAGE_HEADER or PAGE_FOOTER for a line that is not part of the flow. */
    Optional<BlockKind> kindOf(int index) {
        TextLine line = lines.get(index);
        if (line.isNumberOnly() && isPageNumber(index) && !isCell(index)) {
            return Optional.of(BlockKind.PAGE_HEADER);
        }
        return isSignature(index) || isLinkResidue(index) ? Optional.of(BlockKind.PAGE_FOOTER) : Optional.empty();
    }

    /** A lone number set off by more than the usual gap, or at an end of a page or of the file. */
    private boolean isPageNumber(int index) {
        TextLine line = lines.get(index);
        boolean last = index == lines.size() - 1;
        boolean atEnd =
                last ? paged || line.gap() > usualGap : lines.get(index + 1).newPage();
        return line.newPage() || index == 0 || atEnd || line.gap() > usualGap + 1 || isSignature(index + 1);
    }

    /** The last of several numbers that stand under each other. */
    private boolean isCell(int index) {
        return index > 0 && FlatCells.isNumber(lines.get(index - 1).text());
    }

    private boolean isSignature(int index) {
        for (int i = index; i >= 0 && i > index - 3 && i < lines.size(); i--) {
            if (SIGNED_AT.matcher(lines.get(i).text()).matches()) {
                return true;
            }
        }
        return index < lines.size()
                && SIGNED_BY.matcher(lines.get(index).text()).matches();
    }

    /** Exporters add the target of a link below the page on which it is printed. */
    private boolean isLinkResidue(int index) {
        String text = lines.get(index).text();
        return ADDRESS.matcher(text).matches()
                && lines.subList(Math.max(0, index - 60), index).stream()
                        .anyMatch(line -> line.text().length() > text.length()
                                && line.text().contains(text));
    }
}
