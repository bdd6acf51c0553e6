package vn.doichieu.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doichieu.pipeline.SampleReports.AN_HOA;
import static vn.doichieu.pipeline.SampleReports.BINH_SON;
import static vn.doichieu.pipeline.SampleReports.INDICATOR;
import static vn.doichieu.pipeline.SampleReports.Q3;
import static vn.doichieu.pipeline.SampleReports.TITLE;
import static vn.doichieu.pipeline.SampleReports.YEAR;
import static vn.doichieu.pipeline.SampleReports.brokenSum;
import static vn.doichieu.pipeline.SampleReports.checked;
import static vn.doichieu.pipeline.SampleReports.report;
import static vn.doichieu.pipeline.SampleReports.unchecked;
import static vn.doichieu.pipeline.SampleReports.unevaluated;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.structure.SectionRole;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.ComparableReport;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.check.Severity;

class SqliteReportStoreTest {
    @TempDir
    Path folder;

    private SqliteReportStore store;

    @BeforeEach
    void open() {
        store = SqliteReportStore.open(folder.resolve("kho.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keeps_everything_of_a_report_over_a_restart() {
        String id = store.idOf("a.txt", "aa");
        store.save(
                "a.txt", "aa", report(AN_HOA, YEAR, "2182", "0"), checked(brokenSum("c1", id), unevaluated("c2", id)));
        close();
        open();

        StoredReport kept = store.report(id);
        assertThat(kept.file()).isEqualTo("a.txt");
        assertThat(kept.outcome()).isEqualTo(LedgerOutcome.LOADED);
        assertThat(kept.ward()).contains("Phường An Hòa");
        assertThat(kept.wardCode()).contains("00001");
        assertThat(kept.province()).contains("Hà Nội");
        assertThat(kept.number()).contains("15/BC-UBND");
        assertThat(kept.date()).hasToString("Optional[2025-12-05]");
        assertThat(kept.period()).contains(YEAR);
        assertThat(kept.signer()).contains("Trần Văn Bình");
        assertThat(kept.pages()).isEqualTo(OptionalInt.of(1));
        assertThat(kept.figures()).isEqualTo(2);
        assertThat(kept.findings()).isEqualTo(1);
        assertThat(kept.coverage().recognised()).isEqualTo(8);
        assertThat(store.text(id)).isEqualTo("I. Kết quả\n2182 hồ sơ\n0 hồ sơ");
        assertThat(store.outline(id))
                .containsExactly(new StoredHeading(
                        Optional.of("I"),
                        "Kết quả",
                        1,
                        Optional.of(2),
                        Optional.of(SectionRole.RESULTS),
                        OptionalInt.of(1),
                        0,
                        10));
        assertThat(store.checks(all()))
                .extracting(StoredCheck::result)
                .containsExactly(brokenSum("c1", id), unevaluated("c2", id));
        StoredFigure figure = store.figures(FigureQuery.ALL).get(0);
        assertThat(figure.id()).isEqualTo(id + "-0000");
        assertThat(figure.section()).containsExactly("I", "3.3");
        assertThat(store.text(id).substring(figure.start(), figure.end())).isEqualTo(figure.quote());
    }

    @Test
    void keeps_how_the_indicator_of_a_figure_was_chosen() {
        ExtractedReport report = report(AN_HOA, YEAR, "2182");
        String figure = store.save("a.txt", "aa", report, unchecked()).id() + "-0000";
        assertThat(store.figure(figure)).get().extracting(StoredFigure::quote).isEqualTo("2182 hồ sơ");
        assertThat(store.explanation(figure))
                .contains(new StoredExplanation(
                        report.figures().get(0).explanation().readings(),
                        report.figures().get(0).explanation().decisions()));
        assertThat(store.figure("không-0000")).isEmpty();
        assertThat(store.explanation("không-0000")).isEmpty();
    }

    @Test
    void keeps_numbers_exactly() {
        store.save("a.txt", "aa", report(AN_HOA, YEAR, "99.30", "235407000000", "0.1234567890123456789"), unchecked());
        assertThat(store.figures(FigureQuery.ALL))
                .extracting(StoredFigure::value)
                .containsExactly(
                        new BigDecimal("99.30"),
                        new BigDecimal("235407000000"),
                        new BigDecimal("0.1234567890123456789"));
    }

    @Test
    void gives_the_same_id_in_every_store_and_another_for_other_content() {
        assertThat(store.idOf("a.txt", "aa"))
                .isEqualTo(store.idOf("a.txt", "aa"))
                .hasSize(12);
        assertThat(store.idOf("a.txt", "aa")).isNotEqualTo(store.idOf("a.txt", "ab"));
        assertThat(store.idOf("b.txt", "aa")).isNotEqualTo(store.idOf("a.txt", "aa"));
    }

    @Test
    void saves_a_file_once_however_often_it_is_asked() {
        store.save("a.txt", "aa", report(AN_HOA, YEAR, "1"), unchecked());
        store.save("a.txt", "aa", report(AN_HOA, YEAR, "1"), unchecked());
        assertThat(store.reports()).hasSize(1);
        assertThat(store.figures(FigureQuery.ALL)).hasSize(1);
        assertThat(store.known("a.txt", "aa")).isPresent();
        assertThat(store.known("b.txt", "aa")).isEmpty();
    }

    @Test
    void finds_content_under_another_name_but_not_that_of_a_rejected_file() {
        store.save("a.txt", "aa", report(AN_HOA, YEAR, "1"), unchecked());
        store.saveOutcome("x.pdf", "bb", LedgerOutcome.REJECTED, new Message("hỏng", "broken"));
        assertThat(store.withContent("aa").map(StoredReport::file)).contains("a.txt");
        assertThat(store.withContent("bb")).isEmpty();
        assertThat(store.report("x.pdf").reason()).contains(new Message("hỏng", "broken"));
    }

    @Test
    void takes_another_format_with_the_same_figures_for_the_same_report() {
        StoredReport text = store.save("a.txt", "aa", report(AN_HOA, YEAR, "5", "7"), unchecked());
        StoredReport pdf = store.save("a.pdf", "ab", report(AN_HOA, YEAR, "7", "5.0"), unchecked());
        StoredReport doc = store.save("a.doc", "ac", report(AN_HOA, YEAR, "5", "7"), unchecked());
        assertThat(pdf.sameAs()).contains(text.id());
        assertThat(doc.sameAs()).contains(text.id());
        assertThat(doc.outcome()).isEqualTo(LedgerOutcome.LOADED);
        assertThat(doc.version()).isEqualTo(1);
    }

    @Test
    void takes_another_format_with_nearly_the_same_figures_for_the_same_report() {
        String[] read = IntStream.range(0, 20).mapToObj(String::valueOf).toArray(String[]::new);
        StoredReport pdf = store.save("x/a.pdf", "aa", report(AN_HOA, YEAR, read), unchecked());
        String[] oneLess = Arrays.copyOf(read, 19);
        StoredReport text = store.save("y/a.txt", "ab", report(AN_HOA, YEAR, oneLess), unchecked());
        assertThat(text.sameAs()).contains(pdf.id());
        assertThat(text.outcome()).isEqualTo(LedgerOutcome.LOADED);
        String[] threeLess = Arrays.copyOf(read, 17);
        StoredReport shorter = store.save("a.doc", "ac", report(AN_HOA, YEAR, threeLess), unchecked());
        assertThat(shorter.outcome()).isEqualTo(LedgerOutcome.NEWER_VERSION);
    }

    @Test
    void takes_a_corrected_file_of_the_same_format_or_another_name_for_a_newer_version() {
        String[] read = IntStream.range(0, 20).mapToObj(String::valueOf).toArray(String[]::new);
        String[] corrected = read.clone();
        corrected[0] = "99";
        store.save("a.docx", "aa", report(AN_HOA, YEAR, read), unchecked());
        StoredReport sameFormat = store.save("a.docx", "ab", report(AN_HOA, YEAR, corrected), unchecked());
        assertThat(sameFormat.outcome()).isEqualTo(LedgerOutcome.NEWER_VERSION);
        corrected[0] = "98";
        StoredReport otherName = store.save("a-sua.pdf", "ac", report(AN_HOA, YEAR, corrected), unchecked());
        assertThat(otherName.outcome()).isEqualTo(LedgerOutcome.NEWER_VERSION);
        assertThat(otherName.version()).isEqualTo(3);
    }

    @Test
    void counts_versions_of_one_report() {
        StoredReport first = store.save("a.txt", "aa", report(AN_HOA, YEAR, "5"), unchecked());
        StoredReport second = store.save("b.txt", "bb", report(AN_HOA, YEAR, "6"), unchecked());
        StoredReport third = store.save(
                "c.txt",
                "cc",
                report(Optional.of(AN_HOA), Optional.of(YEAR), TITLE.toUpperCase(Locale.ROOT), List.of(), "7"),
                unchecked());
        StoredReport copyOfSecond = store.save("d.txt", "dd", report(AN_HOA, YEAR, "6"), unchecked());
        assertThat(List.of(first, second, third))
                .extracting(StoredReport::version)
                .containsExactly(1, 2, 3);
        assertThat(second.outcome()).isEqualTo(LedgerOutcome.NEWER_VERSION);
        assertThat(copyOfSecond.sameAs()).contains(second.id());
        assertThat(copyOfSecond.version()).isEqualTo(2);
    }

    @Test
    void gives_no_versions_where_ward_or_period_or_title_differ_or_are_unknown() {
        ExtractedReport unknownWard = report(Optional.empty(), Optional.of(YEAR), TITLE, List.of(), "5");
        ExtractedReport otherTitle = report(Optional.of(AN_HOA), Optional.of(YEAR), "Tuyên truyền", List.of(), "5");
        assertThat(List.of(
                        store.save("a", "1", unknownWard, unchecked()),
                        store.save("b", "2", unknownWard, unchecked()),
                        store.save("c", "3", report(AN_HOA, YEAR, "5"), unchecked()),
                        store.save("d", "4", report(AN_HOA, Q3, "6"), unchecked()),
                        store.save("e", "5", report(BINH_SON, YEAR, "7"), unchecked()),
                        store.save("f", "6", otherTitle, unchecked())))
                .allSatisfy(saved -> {
                    assertThat(saved.outcome()).isEqualTo(LedgerOutcome.LOADED);
                    assertThat(saved.version()).isEqualTo(1);
                    assertThat(saved.sameAs()).isEmpty();
                });
    }

    @Test
    void calls_a_report_with_unread_pages_partial_and_names_them() {
        StoredReport saved = store.save(
                "a.pdf", "aa", report(Optional.of(AN_HOA), Optional.of(YEAR), TITLE, List.of(2, 5), "5"), unchecked());
        assertThat(saved.outcome()).isEqualTo(LedgerOutcome.PARTIAL);
        assertThat(saved.reason().orElseThrow().vi()).contains("trang 2, 5");
    }

    @Test
    void compares_wards_with_several_reports_without_copies_and_older_versions() {
        store.save("q3.txt", "1", report(AN_HOA, Q3, "5"), unchecked());
        store.save("year.txt", "2", report(AN_HOA, YEAR, "9"), unchecked());
        store.save("year.pdf", "3", report(AN_HOA, YEAR, "9"), unchecked());
        store.save("q3-moi.txt", "4", report(AN_HOA, Q3, "6"), unchecked());
        store.save("le.txt", "5", report(BINH_SON, YEAR, "1"), unchecked());
        List<List<ComparableReport>> wards = store.comparableReports();
        assertThat(wards).hasSize(1);
        assertThat(wards.get(0)).extracting(ComparableReport::file).containsExactly("q3-moi.txt", "year.txt");
        ComparableReport.BoundFigure figure = wards.get(0).get(0).figures().get(0);
        assertThat(figure.indicator()).isEqualTo(INDICATOR);
        assertThat(figure.value()).isEqualByComparingTo("6");
        assertThat(figure.evidence().quote()).isEqualTo("6 hồ sơ");
    }

    @Test
    void replaces_cross_checks_as_a_whole_and_says_only_what_changed() {
        StoredReport a = store.save("a.txt", "1", report(AN_HOA, YEAR, "5"), unchecked());
        store.saveCrossChecks(List.of(brokenSum("x1", a.id()), brokenSum("x2", a.id())));
        assertThat(store.report(a.id()).findings()).isEqualTo(2);
        long cursor = last(feed(0));

        store.saveCrossChecks(List.of(brokenSum("x1", a.id()), brokenSum("x2", a.id())));
        assertThat(feed(cursor)).isEmpty();

        store.saveCrossChecks(List.of(brokenSum("x2", a.id()), brokenSum("x3", a.id()), brokenSum("x4", a.id())));
        assertThat(store.checks(all())).extracting(check -> check.result().id()).containsExactly("x2", "x3", "x4");
        assertThat(feed(cursor)).hasSize(3);
        assertThat(feed(cursor).get(2)).isInstanceOf(FeedItem.Report.class);
    }

    @Test
    void feeds_report_figures_and_findings_in_order_and_goes_on_from_a_cursor() {
        String id = store.idOf("a.txt", "1");
        store.save("a.txt", "1", report(AN_HOA, YEAR, "5", "6"), checked(brokenSum("c", id), unevaluated("d", id)));
        List<FeedItem> items = feed(0);
        assertThat(items)
                .extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Report", "Figure", "Figure", "Finding");
        assertThat(items).extracting(FeedItem::cursor).isSorted().doesNotHaveDuplicates();
        assertThat(feed(items.get(1).cursor())).containsExactlyElementsOf(items.subList(2, 4));
        store.saveOutcome("b.txt", "2", LedgerOutcome.REJECTED, new Message("rỗng", "empty"));
        assertThat(feed(last(items))).singleElement().isInstanceOf(FeedItem.Report.class);
    }

    @Test
    void feeds_more_than_one_stretch_without_loss() {
        String[] values = new String[4_500];
        Arrays.fill(values, "3");
        store.save("a.txt", "1", report(AN_HOA, YEAR, values), unchecked());
        assertThat(feed(0)).hasSize(4_501).extracting(FeedItem::cursor).isSorted();
    }

    @Test
    void finds_a_report_by_id_full_name_or_base_name_and_names_the_candidates() {
        StoredReport a = store.save("quy-3/bao-cao.txt", "1", report(AN_HOA, Q3, "5"), unchecked());
        StoredReport b = store.save("nam.zip › bao-cao.txt", "2", report(AN_HOA, YEAR, "5"), unchecked());
        StoredReport c = store.save("xã Hòa.txt", "3", report(BINH_SON, YEAR, "5"), unchecked());
        assertThat(store.report(a.id())).isEqualTo(a);
        assertThat(store.report("quy-3/bao-cao.txt")).isEqualTo(a);
        assertThat(store.report("xa\u0303 Ho\u0300a.txt")).isEqualTo(c);
        assertThatThrownBy(() -> store.report("bao-cao.txt"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.explanation().vi()).contains(a.id(), b.id(), "quy-3/bao-cao.txt"));
        assertThatThrownBy(() -> store.report("khac.txt"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.explanation().vi()).contains("Không có báo cáo nào", "khac.txt"));
    }

    @Test
    void answers_queries_by_ward_period_indicator_and_area() {
        store.save("a.txt", "1", report(AN_HOA, YEAR, "1"), unchecked());
        store.save("b.txt", "2", report(BINH_SON, Q3, "2"), unchecked());
        assertThat(values(query("An Hoà", null, null, null))).containsExactly("1");
        assertThat(values(query("phường an hòa", null, null, null))).containsExactly("1");
        assertThat(values(query("xã An Hòa", null, null, null))).isEmpty();
        assertThat(values(query("binh son", null, null, null))).containsExactly("2");
        assertThat(values(query("00002", null, null, null))).containsExactly("2");
        assertThat(values(query(null, "quý iii năm 2025", null, null))).containsExactly("2");
        assertThat(values(query(null, "2025-08-15", null, null))).containsExactly("1", "2");
        assertThat(values(query(null, "2025-10-01", null, null))).containsExactly("1");
        assertThat(values(query(null, null, "dossiers.", null))).containsExactly("1", "2");
        assertThat(values(query(null, null, "dossiers", null))).isEmpty();
        assertThat(values(query(null, null, INDICATOR, 2))).containsExactly("1", "2");
        assertThat(values(query(null, null, null, 3))).isEmpty();
    }

    @Test
    void answers_check_queries() {
        String id = store.idOf("a.txt", "1");
        store.save("a.txt", "1", report(AN_HOA, YEAR, "1"), checked(unevaluated("c", id), brokenSum("d", id)));
        assertThat(store.checks(all())).hasSize(2);
        assertThat(checks(Optional.empty(), Optional.of(Severity.ERROR), Optional.empty(), false))
                .containsExactly("d");
        assertThat(checks(Optional.empty(), Optional.empty(), Optional.empty(), true))
                .containsExactly("d");
        assertThat(checks(Optional.of(CheckKind.RATIO), Optional.empty(), Optional.empty(), false))
                .containsExactly("c");
        assertThat(checks(Optional.empty(), Optional.empty(), Optional.of(StoredCheck.Status.DISMISSED), true))
                .isEmpty();
    }

    private List<String> checks(
            Optional<CheckKind> kind,
            Optional<Severity> severity,
            Optional<StoredCheck.Status> status,
            boolean findings) {
        CheckQuery query =
                new CheckQuery(Optional.of("a.txt"), Optional.of("An Hòa"), kind, severity, status, findings);
        return store.checks(query).stream().map(check -> check.result().id()).toList();
    }

    private static CheckQuery all() {
        return new CheckQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private List<String> values(FigureQuery query) {
        return store.figures(query).stream().map(f -> f.value().toPlainString()).toList();
    }

    private static FigureQuery query(String ward, String period, String indicator, Integer area) {
        return new FigureQuery(
                Optional.empty(),
                Optional.ofNullable(ward),
                Optional.ofNullable(indicator),
                Optional.ofNullable(area),
                Optional.ofNullable(period));
    }

    private List<FeedItem> feed(long since) {
        List<FeedItem> items = new ArrayList<>();
        store.feed(since, items::add);
        return items;
    }

    private static long last(List<FeedItem> items) {
        return items.get(items.size() - 1).cursor();
    }
}
