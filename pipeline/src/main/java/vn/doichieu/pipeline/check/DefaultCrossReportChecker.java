package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.pipeline.check.ComparableReport.BoundFigure;

/**
 * Compares reports of one ward. Two reports of one period should agree; a count of things done cannot be smaller in a
 * period than in a part of that period. Only indicators that have one value in each report are compared.
 */
public final class DefaultCrossReportChecker implements CrossReportChecker {
    static final String SAME_PERIOD = "cross.same_period";
    static final String CUMULATIVE = "cross.cumulative";

    /** Units of things that happen and add up over time, unlike posts, offices or procedures. */
    private static final Set<String> EVENTS = Set.of(
            "hồ sơ",
            "lượt",
            "lượt người",
            "cuộc",
            "buổi",
            "tin, bài",
            "văn bản",
            "đơn",
            "vụ việc",
            "phản ánh, kiến nghị",
            "tờ",
            "lớp",
            "sáng kiến");

    /** States at a day, which may well shrink. */
    private static final List<String> STATES = List.of(".pending", ".in_progress", ".carried_over", ".in_force");

    private final Catalogue catalogue;

    public DefaultCrossReportChecker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Pair(ComparableReport earlier, BoundFigure before, ComparableReport later, BoundFigure after) {
        Pair turned() {
            return new Pair(/* earlier= */ later, /* before= */ after, /* later= */ earlier, /* after= */ before);
        }
    }

    @Override
    public List<CheckResult> check(List<ComparableReport> reports) {
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                compare(reports.get(i), reports.get(j), results);
            }
        }
        return List.copyOf(results);
    }

    private void compare(ComparableReport one, ComparableReport other, List<CheckResult> results) {
        if (!one.wardCode().equals(other.wardCode()) || one.reportId().equals(other.reportId())) {
            return;
        }
        for (Indicator indicator : catalogue.indicators().values()) {
            Optional<BoundFigure> before = single(one, indicator.id());
            Optional<BoundFigure> after = single(other, indicator.id());
            if (before.isPresent() && after.isPresent()) {
                Pair pair = new Pair(one, before.get(), other, after.get());
                judge(indicator, pair).ifPresent(results::add);
            }
        }
    }

    private static Optional<BoundFigure> single(ComparableReport report, String indicator) {
        List<BoundFigure> stated = report.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .toList();
        boolean one = stated.stream()
                        .map(BoundFigure::value)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(stated.get(0)) : Optional.empty();
    }

    private static Optional<CheckResult> judge(Indicator indicator, Pair pair) {
        ReportPeriod one = pair.earlier.period();
        ReportPeriod other = pair.later.period();
        if (isSame(one, other)) {
            return Optional.of(samePeriod(indicator, pair));
        }
        if (!isCumulative(indicator) || !one.from().equals(other.from())) {
            return Optional.empty();
        }
        return Optional.of(cumulative(indicator, one.to().isBefore(other.to()) ? pair : pair.turned()));
    }

    private static boolean isSame(ReportPeriod one, ReportPeriod other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    private static boolean isCumulative(Indicator indicator) {
        return EVENTS.contains(indicator.measureUnit())
                && STATES.stream().noneMatch(state -> indicator.id().contains(state));
    }

    private static CheckResult samePeriod(Indicator indicator, Pair pair) {
        boolean agrees = asWritten(pair.before).overlaps(asWritten(pair.after));
        Draft draft = draft(indicator, pair, SAME_PERIOD);
        return agrees ? draft.finish() : draft.fails(Severity.WARNING).finish();
    }

    private static CheckResult cumulative(Indicator indicator, Pair pair) {
        Draft draft = draft(indicator, pair, CUMULATIVE);
        if (pair.before.value().compareTo(pair.after.value()) <= 0) {
            return draft.finish();
        }
        boolean sameScope = scope(pair.earlier).equals(scope(pair.later));
        return draft.fails(sameScope ? Severity.ERROR : Severity.WARNING)
                .cause(Optional.of(new Message(
                        "Số lũy kế của kỳ dài hơn không thể nhỏ hơn số của kỳ ngắn nằm trong đó.",
                        "A count over the longer period cannot be below that of a part of it.")))
                .finish();
    }

    /** What the title is about without its period: a report on one subject may count other things. */
    private static String scope(ComparableReport report) {
        return Folding.fold(report.title())
                .split("năm|quý|tháng|phương hướng|\\(|từ ngày|\\d", 2)[0]
                .strip();
    }

    private static Draft draft(Indicator indicator, Pair pair, String check) {
        String before = shown(pair.earlier, pair.before);
        String after = shown(pair.later, pair.after);
        return new Draft(pair.later.reportId(), CheckKind.CROSS_REPORT, check + "." + indicator.id())
                .values(pair.after.value(), pair.before.value())
                .expression(number(pair.before) + " → " + number(pair.after))
                .evidence(List.of(pair.after.evidence(), pair.before.evidence()))
                .message(
                        indicator.name() + ": " + before + "; " + after + ".",
                        indicator.name() + ": " + before + "; " + after + ".");
    }

    private static String shown(ComparableReport report, BoundFigure figure) {
        return number(figure) + " (" + report.period().label() + ", " + report.file() + ")";
    }

    private static String number(BoundFigure figure) {
        return Numbers.inUnit(figure.value(), figure.measureUnit(), figure.decimals());
    }

    private static Interval asWritten(BoundFigure figure) {
        boolean exact = figure.decimals() == 0 && !figure.measureUnit().equals("%");
        return exact ? Interval.point(figure.value()) : Interval.around(figure.value(), figure.decimals());
    }
}
