package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** One pass over the blocks of one report; collects its headings in reading order. */
final class HeadingFinder {
    private static final int LONGEST_CAPITALS = 200;
    private static final int LONGEST_SET_APART = 300;
    private static final int SHORTEST_SENTENCE = 80;

    /** An item that is a clause behind a colon is rarely longer. */
    private static final int LONGEST_ITEM = 120;

    /** First words of what closes a report (Nghị định 30/2020/NĐ-CP, cells 7 and 9b). */
    private static final Pattern CLOSING = Pattern.compile("^(?:nơi nhận|tm\\. ?(?:ủy ban|ubnd)|kt\\. ?chủ tịch)\\b.*");

    private static final Pattern OPEN_YEAR = Pattern.compile("\\b20\\d\\d$");
    private static final Pattern CLOSING_YEAR = Pattern.compile("[-–] ?20\\d\\d");

    private final HeadingWords words;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Numbering, HeadingTitle.Verdict> lastVerdict = new EnumMap<>(Numbering.class);
    private boolean introduced;
    private boolean closed;
    private boolean inAnnex;
    private boolean afterHeading;
    private boolean closedAbove;

    private HeadingFinder(HeadingWords words) {
        this.words = words;
    }

    static List<Heading> find(ReportText report, HeadingWords words) {
        List<HeadingLine> lines = report.blocks().stream()
                .filter(block -> block.kind().inFlow() && block.kind() != BlockKind.FOOTNOTE)
                .flatMap(block -> HeadingLine.of(report, block, words).stream())
                .toList();
        HeadingFinder finder = new HeadingFinder(words);
        for (int i = 0; i < lines.size(); i++) {
            Optional<HeadingLine> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            finder.visit(lines.get(i), next);
        }
        return finder.headings.stream().map(Heading::withTitle).toList();
    }

    private void visit(HeadingLine line, Optional<HeadingLine> next) {
        String text = line.text();
        closed |= CLOSING.matcher(Folding.fold(text.substring(0, Math.min(text.length(), SHORTEST_SENTENCE))))
                .matches();
        boolean found = line.kind() != BlockKind.TABLE_CELL && (annex(line) || continues(line) || inBody(line, next));
        introduced |= found || (text.length() >= SHORTEST_SENTENCE && !line.isInCapitals());
        afterHeading = found;
        closedAbove = found || ".;:!".indexOf(text.isEmpty() ? '.' : text.charAt(text.length() - 1)) >= 0;
    }

    /** "Phần I" and its title on the next line; a title in capitals on two lines. */
    private boolean continues(HeadingLine line) {
        String text = line.text();
        if (!afterHeading
                || headings.isEmpty()
                || HeadingMark.of(text).isPresent()
                || text.length() > LONGEST_CAPITALS) {
            return false;
        }
        Heading last = headings.get(headings.size() - 1);
        boolean titleOfPart = last.title().isEmpty() && !text.endsWith(".") && !text.startsWith("-");
        boolean capitals = last.isInCapitals() && line.isInCapitals() && !closed;
        if (titleOfPart || capitals) {
            headings.set(headings.size() - 1, last.continuedBy(withoutStop(text), line.span()));
            return true;
        }
        return false;
    }

    /** An annex behind the signature, or in capitals anywhere; a form only behind the signature or in an annex. */
    private boolean annex(HeadingLine line) {
        Optional<AnnexLine> found =
                AnnexLine.of(line).filter(annex -> line.text().length() <= LONGEST_CAPITALS);
        boolean leads = found.isPresent()
                && (closed
                        || inAnnex
                        || (!found.get().form() && introduced && line.text().startsWith("PHỤ LỤC")));
        if (!leads) {
            return false;
        }
        AnnexLine annex = found.get();
        Numbering style = annex.form() && inAnnex ? Numbering.ROMAN : Numbering.PART;
        closed = false;
        inAnnex |= !annex.form();
        String title = withoutStop(line.text().substring(annex.titleAt()));
        add(new Heading(style, annex.number(), title, line.span()));
        return true;
    }

    private boolean inBody(HeadingLine line, Optional<HeadingLine> next) {
        return !closed && (numbered(line, next) || unnumbered(line, next));
    }

    private boolean numbered(HeadingLine line, Optional<HeadingLine> next) {
        Optional<HeadingMark> found = HeadingMark.of(line.text());
        if (found.isEmpty()) {
            return false;
        }
        HeadingMark mark = found.get().inside(openNumber());
        String rest = line.text().substring(mark.end());
        HeadingTitle title = read(line, mark, rest);
        boolean row = TableRow.isOne(rest.substring(0, title.end()), mark.isStopped(line.text()));
        boolean heading = !row
                && !endsInsideRange(rest, next)
                && switch (title.verdict()) {
                    case HEADING -> true;
                    case ITEM -> false;
                    case DOUBTFUL -> looksLikeSiblings(mark, title, rest, next);
                };
        lastVerdict.put(mark.style(), heading ? HeadingTitle.Verdict.HEADING : HeadingTitle.Verdict.ITEM);
        if (heading) {
            int start = line.span().start();
            Span span = new Span(start, start + (rest.isEmpty() ? mark.number().length() : mark.end() + title.end()));
            add(new Heading(mark.style(), Optional.of(mark.number()), rest.substring(0, title.end()), span));
        }
        return heading;
    }

    /** A layout may part a sentence inside a range of years, "2021" and "- 2030": no title ends there. */
    private static boolean endsInsideRange(String rest, Optional<HeadingLine> next) {
        return OPEN_YEAR.matcher(rest).find()
                && next.filter(line -> CLOSING_YEAR.matcher(line.text()).lookingAt())
                        .isPresent();
    }

    private static HeadingTitle read(HeadingLine line, HeadingMark mark, String rest) {
        if (rest.isEmpty() && mark.style().titleMayFollow()) {
            return new HeadingTitle(HeadingTitle.Verdict.HEADING, 0);
        }
        return line.isSetApart() && rest.length() <= LONGEST_SET_APART
                ? HeadingTitle.ofSetApart(rest)
                : HeadingTitle.of(rest);
    }

    /** A short sentence is an item among items, or where the next item follows at once; else it is a heading. */
    private boolean looksLikeSiblings(HeadingMark mark, HeadingTitle title, String rest, Optional<HeadingLine> next) {
        if (lastVerdict.containsKey(mark.style())) {
            return lastVerdict.get(mark.style()) == HeadingTitle.Verdict.HEADING;
        }
        Optional<Numbering> following =
                next.flatMap(line -> HeadingMark.of(line.text())).map(HeadingMark::style);
        boolean whole = title.end() == rest.length();
        boolean clause = !whole && rest.charAt(title.end()) == ':' && rest.length() <= LONGEST_ITEM;
        boolean listed = following.filter(mark.style()::equals).isPresent()
                && (whole || clause || next.filter(HeadingFinder::isItem).isPresent());
        boolean bodyFollows = next.isPresent()
                && following.filter(style -> style.compareTo(mark.style()) <= 0).isEmpty();
        return !listed && (!title.endsWithDot(rest) || bodyFollows || title.end() + 1 < rest.length());
    }

    private static boolean isItem(HeadingLine line) {
        return HeadingMark.of(line.text())
                .map(mark -> line.text().substring(mark.end()))
                .filter(rest -> !line.isSetApart() && HeadingTitle.of(rest).verdict() == HeadingTitle.Verdict.ITEM)
                .isPresent();
    }

    private boolean unnumbered(HeadingLine line, Optional<HeadingLine> next) {
        boolean capitals =
                introduced && HeadingMark.of(line.text()).isEmpty() && UnnumberedTitle.inCapitals(line, next, words);
        boolean bold = introduced
                && !capitals
                && (UnnumberedTitle.inBold(line, next, words)
                        || (closedAbove && !headings.isEmpty() && UnnumberedTitle.inPlain(line, next, words)));
        if (capitals || bold) {
            Numbering style = capitals || boldLeads() ? Numbering.ROMAN : Numbering.UNNUMBERED;
            String title = withoutStop(line.text());
            int start = line.span().start();
            add(new Heading(style, Optional.empty(), title, new Span(start, start + title.length())));
        }
        return capitals || bold;
    }

    /** Whether the report's outermost headings are bold lines without numbers. */
    private boolean boldLeads() {
        return headings.isEmpty()
                || (headings.get(0).number().isEmpty() && !headings.get(0).isInCapitals());
    }

    private void add(Heading heading) {
        headings.add(heading);
        lastVerdict.keySet().removeIf(style -> style.compareTo(heading.style()) > 0);
    }

    /** The number of the arabic section that is open; empty where none is. */
    private String openNumber() {
        for (int i = headings.size() - 1; i >= 0 && !headings.get(i).style().isPart(); i--) {
            if (headings.get(i).style() == Numbering.ARABIC) {
                return headings.get(i).number().orElse("");
            }
        }
        return "";
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && " \t\n\u000B\f\r.:;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
