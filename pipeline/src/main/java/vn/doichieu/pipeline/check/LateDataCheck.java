package vn.doichieu.pipeline.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.structure.SectionRole;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** Data that begin with the reported period and run on behind the last day that the title gives. */
final class LateDataCheck implements Check {
    static final String ID = "period.late_data";
    private static final Pattern RANGE = Pattern.compile("từ (?:ngày )?(\\d{1,2})/(\\d{1,2})/(\\d{4})"
            + " đến (?:hết )?(?:ngày )?(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");

    /** What lies further ahead is a plan. */
    private static final int MONTHS = 2;

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        period(context.report().letterhead()).ifPresent(period -> {
            Matcher range = RANGE.matcher(Folding.fold(context.report().text().text()));
            while (range.find()) {
                Span span = new Span(range.start(), range.end());
                day(range, 1)
                        .filter(period.from()::equals)
                        .flatMap(from -> day(range, 4))
                        .filter(to -> to.isAfter(period.to())
                                && to.isBefore(period.to().plusMonths(MONTHS)))
                        .filter(to -> !isPlanned(context, span))
                        .ifPresent(to -> results.accept(judge(context, span, period.to(), to)));
            }
        });
    }

    /** The period, where the title gives it by its days. */
    private static Optional<ReportPeriod> period(Letterhead letterhead) {
        Matcher range = RANGE.matcher(Folding.fold(letterhead.title().orElse("")));
        return range.find()
                ? letterhead.period().filter(period -> day(range, 4).equals(Optional.of(period.to())))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher range, int group) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(range.group(group + 2)),
                    Integer.parseInt(range.group(group + 1)),
                    Integer.parseInt(range.group(group))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static boolean isPlanned(CheckContext context, Span span) {
        return context.report().outline().at(span.start()).flatMap(Section::role).stream()
                .anyMatch(role -> role == SectionRole.PLAN || role == SectionRole.PROPOSALS);
    }

    private static CheckResult judge(CheckContext context, Span span, LocalDate last, LocalDate to) {
        return new Draft(context.reportId(), CheckKind.PERIOD, ID)
                .fails(Severity.WARNING)
                .expression(shown(to) + " > " + shown(last))
                .evidence(List.of(context.evidence(span)))
                .message(
                        "Số liệu tính đến " + shown(to) + ", sau ngày cuối của kỳ báo cáo (" + shown(last) + ").",
                        "Data up to " + shown(to) + ", after the last day of the reported period (" + shown(last)
                                + ").")
                .finish();
    }

    private static String shown(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
