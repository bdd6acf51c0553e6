package vn.doichieu.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.figure.Candidate;
import vn.doichieu.extractors.figure.Considered;
import vn.doichieu.extractors.figure.Explanation;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.structure.Outline;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.structure.SectionRole;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.Coverage;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.check.Outcome;
import vn.doichieu.pipeline.check.Severity;

/** Reports made by hand: a heading, then one line for each value, each bound to the same indicator. */
public final class SampleReports {
    public static final ReportPeriod YEAR = new ReportPeriod(day("2025-01-01"), day("2025-12-31"), "Năm 2025");
    public static final ReportPeriod Q3 = new ReportPeriod(day("2025-07-01"), day("2025-09-30"), "Quý III năm 2025");
    public static final Ward AN_HOA = new Ward("00001", "phường", "An Hòa", "01", "Hà Nội");
    public static final Ward BINH_SON = new Ward("00002", "xã", "Bình Sơn", "01", "Hà Nội");
    public static final String TITLE = "Kết quả cải cách hành chính";
    public static final String INDICATOR = "dossiers.received.total";
    private static final Candidate RECEIVED =
            new Candidate(INDICATOR, 4.5, "received-01", List.of("hồ sơ", "tiếp nhận"));

    private SampleReports() {}

    public static ExtractedReport report(Ward ward, ReportPeriod period, String... values) {
        return report(Optional.of(ward), Optional.of(period), TITLE, List.of(), values);
    }

    public static ExtractedReport report(
            Optional<Ward> ward,
            Optional<ReportPeriod> period,
            String title,
            List<Integer> unreadPages,
            String... values) {
        StringBuilder text = new StringBuilder("I. Kết quả");
        List<Block> blocks = new ArrayList<>(List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, text.length()))));
        List<Figure> figures = new ArrayList<>();
        for (String value : values) {
            int start = text.length() + 1;
            text.append('\n').append(value).append(" hồ sơ");
            Span line = new Span(start, text.length());
            figures.add(figure(figures.size(), line, value, text));
            blocks.add(Block.of(BlockKind.PARAGRAPH, line));
        }
        Section section = new Section(
                0,
                Optional.of("I"),
                "Kết quả",
                1,
                Optional.of(2),
                Optional.of(SectionRole.RESULTS),
                new Span(0, 10),
                new Span(10, text.length()),
                Optional.empty());
        Letterhead head = new Letterhead(
                Optional.empty(),
                ward,
                Optional.of("15/BC-UBND"),
                Optional.of(day("2025-12-05")),
                Optional.of(title),
                period,
                Optional.of("Trần Văn Bình"));
        return new ExtractedReport(
                ReportText.of(text.toString(), blocks, List.of(0), List.of())
                        .withUnreadPages(unreadPages.stream()
                                .map(page -> new UnreadPage(page, UnreadPage.Cause.NO_TEXT))
                                .toList()),
                head,
                new Outline(List.of(section)),
                List.of(),
                figures,
                List.of());
    }

    private static Figure figure(int index, Span line, String value, CharSequence text) {
        Mention mention = new Mention(
                MentionKind.COUNT,
                line,
                new Span(line.start(), line.start() + value.length()),
                Optional.of(new BigDecimal(value)),
                0,
                Optional.of("hồ sơ"),
                Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                "count");
        return new Figure(
                index,
                mention,
                line.in(text),
                Optional.of(INDICATOR),
                "hồ sơ tiếp nhận",
                FigureRole.REPORTED,
                Qualifier.EXACT,
                List.of("I", "3.3"),
                Optional.of(2),
                OptionalInt.of(1),
                index + 1,
                0.97,
                1,
                Optional.of("received-01"),
                new Explanation(
                        List.of("hồ sơ tiếp nhận"),
                        List.of(),
                        List.of(RECEIVED),
                        List.of(new Considered(RECEIVED, Considered.Verdict.CHOSEN, Optional.empty()))));
    }

    public static CheckedReport unchecked() {
        return new CheckedReport(List.of(), new Coverage(0, 0, 0, 0, 0, 0));
    }

    public static CheckedReport checked(CheckResult... results) {
        return new CheckedReport(List.of(results), new Coverage(9, 8, 7, 6, 5, results.length));
    }

    /** A sum that misses by 13, in the report with that id. */
    public static CheckResult brokenSum(String checkId, String reportId) {
        CheckEvidence stated = new CheckEvidence(
                reportId,
                "a.txt",
                OptionalInt.of(0),
                Optional.of(INDICATOR),
                Optional.of(new BigDecimal("2182")),
                List.of("I"),
                OptionalInt.of(1),
                "2182 hồ sơ",
                new Span(11, 21),
                Optional.empty());
        return new CheckResult(
                checkId,
                reportId,
                CheckKind.SUM,
                "dossiers.received.sum",
                Outcome.FAILS,
                Optional.of(Severity.ERROR),
                new Message("thiếu 13 hồ sơ", "13 dossiers short"),
                "2.143 + 26 = 2.169",
                Optional.of(new BigDecimal("2182")),
                Optional.of(new BigDecimal("2169")),
                Optional.of(new BigDecimal("-13")),
                Optional.of(new Message("bỏ sót một phần", "a part is missing")),
                Optional.empty(),
                List.of(stated));
    }

    /** A relation that could not be evaluated. */
    public static CheckResult unevaluated(String checkId, String reportId) {
        return new CheckResult(
                checkId,
                reportId,
                CheckKind.RATIO,
                "dossiers.on-time.rate",
                Outcome.NOT_EVALUATED,
                Optional.empty(),
                new Message("tỷ lệ đúng hạn", "on-time rate"),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Message("không có mẫu số", "no denominator")),
                List.of());
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
