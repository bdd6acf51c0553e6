package vn.doichieu.pipeline.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.figure.Candidate;
import vn.doichieu.extractors.figure.Considered;
import vn.doichieu.extractors.figure.Considered.Verdict;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.Coverage;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.check.Outcome;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.intake.Hindrance;
import vn.doichieu.pipeline.store.Attempts;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.Link;
import vn.doichieu.pipeline.store.StoredCheck;
import vn.doichieu.pipeline.store.StoredExplanation;
import vn.doichieu.pipeline.store.StoredFigure;
import vn.doichieu.pipeline.store.StoredReport;

/** A small store's content: two wards, three reports, one of them rejected. */
public final class Samples {

    public static final ReportPeriod YEAR =
            new ReportPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 9), "Năm 2025");

    public static final StoredReport AN_PHU =
            report("a1", "an-phu-2025.pdf", LedgerOutcome.LOADED, Optional.of("Phường An Phú"), Optional.empty());
    public static final StoredReport AN_PHU_COPY =
            report("a2", "an-phu-2025.docx", LedgerOutcome.LOADED, Optional.of("Phường An Phú"), Optional.of("a1"));
    public static final StoredReport TAN_LAP =
            report("b1", "tân lập 2025.docx", LedgerOutcome.LOADED, Optional.of("Xã Tân Lập"), Optional.empty());
    public static final StoredReport BROKEN =
            report("c1", "hong.pdf", LedgerOutcome.REJECTED, Optional.empty(), Optional.empty());

    /** Of a figure that has its indicator, beside one that is forbidden and one that another number has. */
    public static final StoredExplanation EXPLANATION = new StoredExplanation(
            List.of("hồ sơ tiếp nhận", "tiếp nhận hồ sơ trong kỳ"),
            List.of(
                    considered("dossiers.received.total", 5, "received-01", Verdict.CHOSEN, Optional.empty()),
                    considered("dossiers.rate", 4.75, "share of received-01", Verdict.TAKEN, Optional.empty()),
                    considered("dossiers.pending", 1.5, "pending-01", Verdict.FORBIDDEN, Optional.of("trong kỳ"))));

    private Samples() {}

    private static Considered considered(
            String indicator, double score, String rule, Verdict verdict, Optional<String> forbidden) {
        return new Considered(new Candidate(indicator, score, rule, List.of("hồ sơ", "tiếp nhận")), verdict, forbidden);
    }

    public static Catalogue catalogue() {
        return new Catalogue(
                Map.of(
                        "dossiers.received.total",
                        new Indicator(
                                "dossiers.received.total", 3, "hồ sơ", "Tổng số hồ sơ tiếp nhận", "", List.of(), "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "test");
    }

    private static StoredReport report(
            String id, String file, LedgerOutcome outcome, Optional<String> ward, Optional<String> sameAs) {
        boolean rejected = outcome == LedgerOutcome.REJECTED;
        return new StoredReport(
                id,
                file,
                "0".repeat(64),
                outcome,
                rejected
                        ? Optional.of(new Message("tệp bị hỏng; hãy xin lại bản gốc", "damaged; ask for the original"))
                        : Optional.empty(),
                ward,
                ward.map(name -> "1" + name.length()),
                ward.map(name -> "Hải Phòng"),
                Optional.empty(),
                rejected ? Optional.empty() : Optional.of(LocalDate.of(2025, 12, 9)),
                Optional.empty(),
                rejected ? Optional.empty() : Optional.of(YEAR),
                Optional.empty(),
                1,
                rejected ? OptionalInt.empty() : OptionalInt.of(18),
                rejected ? 0 : 3,
                rejected ? 0 : 1,
                new Coverage(10, 9, 3, 2, 2, 1),
                sameAs,
                List.of(),
                Link.NONE,
                new Attempts(Hindrance.FILE, 1, 0),
                Optional.of("test"));
    }

    public static StoredFigure figure(StoredReport report, int index, String value, String unit, String quote) {
        return figure(report, index, value, unit, quote, Qualifier.EXACT);
    }

    public static StoredFigure figure(
            StoredReport report, int index, String value, String unit, String quote, Qualifier qualifier) {
        BigDecimal number = new BigDecimal(value);
        return new StoredFigure(
                "%s-%04d".formatted(report.id(), index),
                report,
                Optional.of("dossiers.received.total"),
                "hồ sơ tiếp nhận",
                number,
                number.scale(),
                Optional.of(unit),
                qualifier,
                FigureRole.REPORTED,
                List.of("II", "2"),
                Optional.of(3),
                OptionalInt.of(5),
                quote,
                10,
                10 + quote.length(),
                0.98,
                Optional.of("received-01"),
                Optional.empty());
    }

    public static StoredCheck finding(StoredReport report) {
        CheckEvidence stated = new CheckEvidence(
                report.id(),
                report.file(),
                OptionalInt.of(0),
                Optional.of("dossiers.received.total"),
                Optional.of(new BigDecimal("2182")),
                List.of("II", "2"),
                OptionalInt.of(5),
                "2.182 hồ sơ",
                new Span(10, 21),
                Optional.empty());
        CheckResult result = new CheckResult(
                "f-" + report.id(),
                report.id(),
                CheckKind.SUM,
                "dossiers.received.total",
                Outcome.FAILS,
                Optional.of(Severity.ERROR),
                new Message(
                        "2.143 + 26 = 2.169, báo cáo ghi 2.182 (thừa 13 hồ sơ)",
                        "2,143 + 26 = 2,169, the report states 2,182 (13 dossiers too many)"),
                "2.143 + 26 = 2.169",
                Optional.of(new BigDecimal("2182")),
                Optional.of(new BigDecimal("2169")),
                Optional.of(new BigDecimal("13")),
                Optional.empty(),
                Optional.empty(),
                List.of(stated));
        return new StoredCheck(report, result, StoredCheck.Status.OPEN);
    }

    public static StoredCheck unevaluated(StoredReport report) {
        CheckResult result = new CheckResult(
                "u-" + report.id(),
                report.id(),
                CheckKind.RATIO,
                "dossiers.resolved.on_time_rate",
                Outcome.NOT_EVALUATED,
                Optional.empty(),
                new Message("Tỷ lệ đúng hạn", "On-time rate"),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Message("không có mẫu số", "no denominator")),
                List.of());
        return new StoredCheck(report, result, StoredCheck.Status.OPEN);
    }
}
