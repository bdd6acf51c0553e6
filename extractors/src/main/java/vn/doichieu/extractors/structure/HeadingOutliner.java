package vn.doichieu.extractors.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.HeadingRule;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.learning.Classifier;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/**
 * Outlines a report by its numbered headings. Numbers in reports slip (2.2 is followed by 3.3, roman parts start again
 * inside "Phần II"), so a heading is placed by the style of its number and by what is open, never by the value.
 *
 * <p>Reform area: the title's own words, else the nearest ancestor's; under a numbered subject of a part the subject
 * decides ("7.5. Số hóa hồ sơ" under 7 is of area 7), unless the title opens a reform of its own. Role: the words of a part, else the ancestor's;
 * a section with a reform area that stands in no such part reports results.
 */
public final class HeadingOutliner implements Outliner {
    private static final Pattern OWN_REFORM = Pattern.compile(
            "^(?:về |công tác |kết quả )*(?:cải cách (?!hành chính)|xây dựng và phát triển chính quyền)");

    private final HeadingWords words;
    private final Optional<HeadingArea> learned;

    /** By the rules alone. */
    public HeadingOutliner(List<HeadingRule> headings) {
        this(headings, Optional.empty());
    }

    /** @param areas what was learned about titles that no rule knows */
    public HeadingOutliner(List<HeadingRule> headings, Optional<Classifier> areas) {
        this.words = new HeadingWords(headings);
        this.learned = areas.map(HeadingArea::new);
    }

    @Override
    public Outline outline(ReportText text) {
        List<Heading> headings = HeadingFinder.find(text, words);
        List<Section> sections = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < headings.size(); i++) {
            Numbering style = headings.get(i).style();
            while (!open.isEmpty() && headings.get(open.element()).style().compareTo(style) >= 0) {
                open.remove();
            }
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).span().start()
                    : text.text().length();
            Optional<Section> parent = Optional.ofNullable(open.peek()).map(sections::get);
            sections.add(section(i, headings.get(i), end, parent));
            open.push(i);
        }
        return new Outline(sections);
    }

    private Section section(int index, Heading heading, int end, Optional<Section> parent) {
        Optional<Integer> area = area(heading, parent);
        boolean isPart = parent.isEmpty() || heading.style().isPart();
        Optional<SectionRole> ownRole = isPart ? words.role(heading.title()) : Optional.empty();
        Optional<SectionRole> role =
                ownRole.or(() -> parent.flatMap(Section::role)).or(() -> area.map(reformArea -> SectionRole.RESULTS));
        return new Section(
                index,
                heading.number(),
                heading.title(),
                parent.map(Section::level).orElse(0) + 1,
                area,
                role,
                heading.span(),
                new Span(heading.span().end(), end),
                parent.map(Section::index));
    }

    private Optional<Integer> area(Heading heading, Optional<Section> parent) {
        Optional<Integer> inherited = parent.flatMap(Section::area);
        boolean underSubject = parent.flatMap(Section::number)
                .filter(HeadingOutliner::isSubject)
                .isPresent();
        Optional<Integer> own = words.area(heading.title());
        Optional<Integer> told =
                underSubject && !isOwnReform(heading) ? inherited.or(() -> own) : own.or(() -> inherited);
        return told.or(() -> learned.filter(area -> words.role(heading.title()).isEmpty())
                .flatMap(area -> area.of(heading.title())));
    }

    private static boolean isOwnReform(Heading heading) {
        return OWN_REFORM.matcher(Folding.fold(heading.title())).find();
    }

    private static boolean isSubject(String number) {
        return Character.isDigit(number.charAt(0)) || Character.isLowerCase(number.charAt(0));
    }
}
