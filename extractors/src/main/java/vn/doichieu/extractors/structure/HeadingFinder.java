package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** One pass over the blocks of one report; collects its headings in reading order. */
final class HeadingFinder {
    private static final int LONGEST_CAPITALS = 200;
    private static final int SHORTEST_CAPITALS = 10;
    private static final int LONGEST_SET_APART = 300;
    private static final int SHORTEST_SENTENCE = 80;

    /** First words of what closes a report (Nghị định 30/2020/NĐ-CP, cells 7 and 9b). */
    private static final Pattern CLOSING = Pattern.compile("^(?:nơi nhận|tm\\. ?(?:ủy ban|ubnd)|kt\\. ?chủ tịch)\\b.*");

    private static final Pattern APPENDIX =
            Pattern.compile("^((?:phụ lục|biểu mẫu)(?: (?:số )?(?:[ivx]+|\\d+[a-z]?)\\b)?)[.:]?(?: -)? ?");

    private final ReportText report;
    private final HeadingWords words;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Numbering, HeadingTitle.Verdict> lastVerdict = new EnumMap<>(Numbering.class);
    private boolean introduced;
    private boolean closed;
    private boolean afterHeading;

    private HeadingFinder(ReportText report, HeadingWords words) {
        this.report = report;
        this.words = words;
    }

    static List<Heading> find(ReportText report, HeadingWords words) {
        HeadingFinder finder = new HeadingFinder(report, words);
        List<Block> blocks = report.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            finder.visit(blocks.get(i), next);
        }
        return List.copyOf(finder.headings);
    }

    private void visit(Block block, Optional<Block> next) {
        if (!block.kind().inFlow() || block.kind() == BlockKind.FOOTNOTE) {
            return;
        }
        String text = report.quote(block.span());
        closed |= CLOSING.matcher(Folding.fold(text.substring(0, Math.min(text.length(), SHORTEST_SENTENCE))))
                .matches();
        boolean found = block.kind() != BlockKind.TABLE_CELL
                && (continues(block, text) || appendix(block, text) || inBody(block, text, next));
        introduced |= found || text.length() >= SHORTEST_SENTENCE;
        afterHeading = found;
    }

    /** "Phần I" and its title on the next line; a title in capitals on two lines. */
    private boolean continues(Block block, String text) {
        if (!afterHeading
                || headings.isEmpty()
                || HeadingMark.of(text).isPresent()
                || text.length() > LONGEST_CAPITALS) {
            return false;
        }
        Heading last = headings.get(headings.size() - 1);
        boolean titleOfPart = last.title().isEmpty() && !text.endsWith(".") && !text.startsWith("-");
        boolean capitals = last.isInCapitals() && isCapitals(text) && !closed;
        if (titleOfPart || capitals) {
            headings.set(headings.size() - 1, last.continuedBy(withoutStop(text), block.span()));
            return true;
        }
        return false;
    }

    private boolean appendix(Block block, String text) {
        boolean leads = closed || (introduced && text.startsWith("PHỤ LỤC"));
        if (!leads || text.length() > LONGEST_CAPITALS) {
            return false;
        }
        Matcher matcher = APPENDIX.matcher(Folding.fold(text));
        if (!matcher.lookingAt()) {
            return false;
        }
        closed = false;
        String title = withoutStop(text.substring(matcher.end()));
        add(new Heading(Numbering.PART, Optional.of(text.substring(0, matcher.end(1))), title, block.span()));
        return true;
    }

    private boolean inBody(Block block, String text, Optional<Block> next) {
        return !closed && (numbered(block, text, next) || inCapitals(block, text));
    }

    private boolean numbered(Block block, String text, Optional<Block> next) {
        Optional<HeadingMark> found = HeadingMark.of(text);
        if (found.isEmpty()) {
            return false;
        }
        HeadingMark mark = found.get().inside(openNumber());
        String rest = text.substring(mark.end());
        HeadingTitle title = read(block, mark, rest);
        boolean heading = switch (title.verdict()) {
            case HEADING -> true;
            case ITEM -> false;
            case DOUBTFUL -> looksLikeSiblings(mark, title, rest, next);
        };
        lastVerdict.put(mark.style(), heading ? HeadingTitle.Verdict.HEADING : HeadingTitle.Verdict.ITEM);
        if (heading) {
            int start = block.span().start();
            Span span = new Span(start, start + (rest.isEmpty() ? mark.number().length() : mark.end() + title.end()));
            add(new Heading(mark.style(), Optional.of(mark.number()), rest.substring(0, title.end()), span));
        }
        return heading;
    }

    private static HeadingTitle read(Block block, HeadingMark mark, String rest) {
        if (rest.isEmpty() && mark.style() == Numbering.PART) {
            return new HeadingTitle(HeadingTitle.Verdict.HEADING, 0);
        }
        boolean setApart = block.emphasis() == Emphasis.BOLD || block.emphasis() == Emphasis.HEADING_STYLE;
        return setApart && rest.length() <= LONGEST_SET_APART ? HeadingTitle.ofSetApart(rest) : HeadingTitle.of(rest);
    }

    /** A short sentence is an item among items, or where the next item follows at once; else it is a heading. */
    private boolean looksLikeSiblings(HeadingMark mark, HeadingTitle title, String rest, Optional<Block> next) {
        boolean sibling = lastVerdict.get(mark.style()) == HeadingTitle.Verdict.HEADING;
        boolean firstOfItsStyle = !lastVerdict.containsKey(mark.style());
        boolean hasBody = !title.endsWithDot(rest)
                || next.map(block -> HeadingMark.of(report.quote(block.span())))
                        .map(following ->
                                following.isEmpty() || following.get().style().compareTo(mark.style()) > 0)
                        .orElse(false)
                || title.end() + 1 < rest.length();
        return sibling || (firstOfItsStyle && hasBody);
    }

    private boolean inCapitals(Block block, String text) {
        boolean line = introduced
                && text.length() >= SHORTEST_CAPITALS
                && text.length() <= LONGEST_CAPITALS
                && isCapitals(text);
        String title = line ? withoutStop(text) : "";
        boolean tells =
                line && (words.area(title).isPresent() || words.role(title).isPresent());
        if (tells) {
            Span span = block.span();
            add(new Heading(
                    Numbering.ROMAN, Optional.empty(), title, new Span(span.start(), span.start() + title.length())));
        }
        return tells;
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

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && " \t\n\u000B\f\r.:;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
