package vn.doichieu.pipeline.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.extractors.structure.Letterhead;

/** Documents dated after the report that names them. */
final class LateDateCheck implements Check {
    static final String ID = "date.after_report";

    /** How long after its period an unsigned report may still be in the making. */
    private static final int MONTHS_TO_WRITE = 2;

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        Optional<LocalDate> latest = latest(context.report().letterhead());
        latest.ifPresent(limit -> new CitationFinder(context)
                .find()
                .forEach(citation -> citation.day()
                        .filter(day -> day.isAfter(limit))
                        .ifPresent(day -> results.accept(judge(context, citation, limit)))));
    }

    private static Optional<LocalDate> latest(Letterhead letterhead) {
        return letterhead
                .date()
                .or(() -> letterhead.period().map(period -> period.to().plusMonths(MONTHS_TO_WRITE)));
    }

    private static CheckResult judge(CheckContext context, Citation citation, LocalDate limit) {
        boolean signed = context.report().letterhead().date().isPresent();
        String quote = context.report().text().quote(citation.span());
        String shown = limit.getDayOfMonth() + "/" + limit.getMonthValue() + "/" + limit.getYear();
        return new Draft(context.reportId(), CheckKind.DATE, ID)
                .fails(Severity.WARNING)
                .expression(quote)
                .evidence(List.of(context.evidence(citation.span())))
                .message(
                        "Văn bản \"" + quote + "\" có ngày sau "
                                + (signed ? "ngày ký báo cáo " : "kỳ báo cáo quá lâu (sau ") + shown
                                + (signed ? "." : ")."),
                        "\"" + quote + "\" is dated after "
                                + (signed ? "the report was signed, " : "the report can have been written, ") + shown
                                + ".")
                .finish();
    }
}
