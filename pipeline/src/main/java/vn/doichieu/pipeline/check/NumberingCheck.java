package vn.doichieu.pipeline.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doichieu.extractors.structure.Section;

/**
 * Numbers of headings that skip, repeat or belong to another section. Each slip is told once: after it, counting goes
 * on from what is printed. A number that starts again at 1 starts a new list.
 */
final class NumberingCheck implements Check {
    static final String ID = "numbering";
    private static final int LARGEST_SKIP = 3;
    /** What may stand before a heading's number; "Điều 2." cites one. */
    private static final String OPENING =
            "(?<![\\p{L}\\d.])(?<!(?iu:điều|khoản|mục|điểm|phần|số|chương|bảng|biểu) )(?:PHẦN |Phần )?";

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        NumberingSlip slip = new NumberingSlip(context, results);
        Map<String, List<Heading>> siblings = headings(context).stream()
                .collect(Collectors.groupingBy(
                        heading -> heading.section.parent() + "|" + heading.number.style() + "|"
                                + heading.number.parts().size(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<Heading> list : siblings.values()) {
            Optional<HeadingNumber> parent = list.get(0)
                    .section
                    .parent()
                    .flatMap(index ->
                            context.report().outline().sections().get(index).number())
                    .flatMap(HeadingNumber::of);
            parent.ifPresent(number -> prefixes(list, number, slip));
            sequence(context, list, parent, slip);
        }
    }

    /** A numbered heading. */
    record Heading(Section section, HeadingNumber number) {
        String printed() {
            return section.number().orElseThrow();
        }
    }

    private static List<Heading> headings(CheckContext context) {
        return context.report().outline().sections().stream()
                .flatMap(section -> section.number().flatMap(HeadingNumber::of).stream()
                        .map(number -> new Heading(section, number)))
                .toList();
    }

    /** "3.3" to "3.7" under section 2: one slip, however many follow. */
    private static void prefixes(List<Heading> siblings, HeadingNumber parent, NumberingSlip slip) {
        boolean comparable = (parent.style() == HeadingNumber.Style.ARABIC
                        || parent.style() == HeadingNumber.Style.DOTTED)
                && siblings.get(0).number.style() == HeadingNumber.Style.DOTTED
                && siblings.get(0).number.prefix().size() == parent.parts().size();
        if (!comparable) {
            return;
        }
        List<Heading> run = new ArrayList<>();
        for (Heading heading : siblings) {
            boolean wrong =
                    !heading.number.prefix().equals(parent.parts()) && !isGlued(parent, heading.number.prefix());
            boolean goesOn = run.isEmpty() || run.get(0).number.prefix().equals(heading.number.prefix());
            if (!run.isEmpty() && !(wrong && goesOn)) {
                slip.foreignPrefix(run, parent);
                run.clear();
            }
            if (wrong) {
                run.add(heading);
            }
        }
        if (!run.isEmpty()) {
            slip.foreignPrefix(run, parent);
        }
    }

    private static void sequence(
            CheckContext context, List<Heading> siblings, Optional<HeadingNumber> parent, NumberingSlip slip) {
        Optional<Heading> previous = Optional.empty();
        for (Heading heading : siblings) {
            if (isGlued(heading, parent, previous)) {
                slip.glued(heading);
                continue;
            }
            if (previous.isPresent()) {
                step(context, previous.get(), heading, slip);
            }
            previous = Optional.of(heading);
        }
    }

    /** Whether every number that lies between two headings opens a line or sentence there: headings we overlooked. */
    private static boolean isOverlooked(CheckContext context, Heading previous, Heading heading) {
        int from = previous.section.heading().end();
        int to = Math.max(from, heading.section.heading().start());
        String between = context.report().text().text().substring(from, to);
        return IntStream.range(previous.number.last() + 1, heading.number.last())
                .mapToObj(heading.number::withLast)
                .allMatch(number -> Pattern.compile(OPENING + Pattern.quote(number) + "[.):/] ?\\p{Lu}")
                        .matcher(between)
                        .find());
    }

    private static void step(CheckContext context, Heading previous, Heading heading, NumberingSlip slip) {
        int last = heading.number.last();
        int before = previous.number.last();
        boolean letterWithoutBar = heading.number.style() == HeadingNumber.Style.LETTER
                && previous.printed().startsWith("d")
                && heading.printed().startsWith("e");
        if (last == before + 1 || last == 1 || letterWithoutBar) {
            return;
        }
        if (last == before) {
            slip.repeated(previous, heading);
        } else if (last > before && last - before <= LARGEST_SKIP && !isOverlooked(context, previous, heading)) {
            slip.skipped(previous, heading);
        } else if (last < before) {
            slip.backwards(previous, heading);
        }
    }

    /** Under "71", which stands for "7.1", a heading "7.2" is no stranger. */
    private static boolean isGlued(HeadingNumber parent, List<Integer> prefix) {
        return parent.last() > 10
                && prefix.size() == 1
                && String.valueOf(parent.last()).startsWith(String.valueOf(prefix.get(0)));
    }

    /** "71" inside or right after section 7 stands for "7.1". */
    private static boolean isGlued(Heading heading, Optional<HeadingNumber> parent, Optional<Heading> previous) {
        if (heading.number.style() != HeadingNumber.Style.ARABIC || heading.number.last() < 11) {
            return false;
        }
        String digits = String.valueOf(heading.number.last());
        boolean inside = parent.filter(number -> number.style() == HeadingNumber.Style.ARABIC)
                .filter(number -> digits.startsWith(String.valueOf(number.last())))
                .isPresent();
        boolean after = previous.filter(before -> digits.startsWith(String.valueOf(before.number.last())))
                .filter(before -> heading.number.last() - before.number.last() > LARGEST_SKIP)
                .isPresent();
        return inside || after;
    }
}
