package vn.doichieu.pipeline.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.quantity.Mention;

/** Counts how much of a report its relations cover. */
final class CoverageCount {
    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,]\\d++)*+");

    private CoverageCount() {}

    static Coverage of(ExtractedReport report, Collection<CheckResult> results) {
        int numbers = 0;
        int recognised = 0;
        BitSet covered = new BitSet();
        for (Mention mention : report.mentions()) {
            covered.set(mention.span().start(), mention.span().end());
        }
        for (Block block : report.text().blocks()) {
            if (block.kind().inFlow()) {
                Matcher number = NUMBER.matcher(report.text().quote(block.span()));
                while (number.find()) {
                    numbers++;
                    recognised += covered.get(block.span().start() + number.start()) ? 1 : 0;
                }
            }
        }
        int bound = (int) report.figures().stream()
                .filter(figure -> figure.indicator().isPresent())
                .count();
        return new Coverage(
                numbers,
                recognised,
                bound,
                figuresIn(results, result -> true),
                figuresIn(results, result -> result.outcome() != Outcome.NOT_EVALUATED),
                figuresIn(results, CheckResult::isFinding));
    }

    private static int figuresIn(Collection<CheckResult> results, Predicate<CheckResult> kind) {
        Set<Integer> figures = new HashSet<>();
        List<CheckResult> chosen = results.stream().filter(kind).toList();
        chosen.forEach(
                result -> result.evidence().forEach(passage -> passage.figure().ifPresent(figures::add)));
        return figures.size();
    }
}
