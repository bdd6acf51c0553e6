package vn.doichieu.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.reading.Format;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.SampleReports;
import vn.doichieu.pipeline.check.ComparableReport;
import vn.doichieu.pipeline.intake.IntakeLimits;
import vn.doichieu.pipeline.store.FeedItem;
import vn.doichieu.pipeline.store.SqliteReportStore;
import vn.doichieu.pipeline.store.StoredReport;

/**
 * Archives of reports and appendices. The text says what a file is: "BÁO CÁO xã A 15" has a letterhead of that ward,
 * "PHỤ LỤC 15" states neither ward nor period.
 */
class ContainerLoadTest {
    @TempDir
    Path folder;

    private Path inbox;
    private SqliteReportStore store;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("nhận"));
        store = SqliteReportStore.open(folder.resolve("kho.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_appendix_takes_ward_and_period_from_the_report_it_came_with() throws IOException {
        zip("a.zip", "báo cáo.docx", "BÁO CÁO An Hòa 15", "phụ lục.xlsx", "PHỤ LỤC 16");
        load();
        StoredReport main = store.report("a.zip › báo cáo.docx");
        StoredReport appendix = store.report("a.zip › phụ lục.xlsx");
        assertThat(main.link().container()).contains("a.zip");
        assertThat(main.link().mainReport()).isEmpty();
        assertThat(main.link().wardInherited()).isFalse();
        assertThat(appendix.link().mainReport()).contains(main.id());
        assertThat(appendix.ward()).isEqualTo(main.ward());
        assertThat(appendix.period()).isEqualTo(main.period());
        assertThat(appendix.link().wardInherited()).isTrue();
        assertThat(appendix.link().periodInherited()).isTrue();
        assertThat(store.comparableReports())
                .singleElement()
                .satisfies(ofWard -> assertThat(ofWard)
                        .extracting(ComparableReport::file)
                        .containsExactlyInAnyOrder(main.file(), appendix.file()));
    }

    @Test
    void loading_again_changes_nothing_and_says_nothing() throws IOException {
        zip("a.zip", "báo cáo.docx", "BÁO CÁO An Hòa 15", "phụ lục.xlsx", "PHỤ LỤC 16");
        load();
        List<StoredReport> before = store.reports();
        long cursor = feed().get(feed().size() - 1).cursor();
        load();
        assertThat(store.reports()).isEqualTo(before);
        assertThat(feed().get(feed().size() - 1).cursor()).isEqualTo(cursor);
    }

    @Test
    void the_feed_tells_figures_once_and_after_their_ward_is_known() throws IOException {
        zip("a.zip", "báo cáo.docx", "BÁO CÁO An Hòa 15", "phụ lục.xlsx", "PHỤ LỤC 16");
        load();
        List<FeedItem.Figure> figures = feed().stream()
                .filter(FeedItem.Figure.class::isInstance)
                .map(FeedItem.Figure.class::cast)
                .toList();
        assertThat(figures)
                .extracting(item -> item.figure().id())
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(figures).allMatch(item -> item.figure().report().ward().isPresent());
        assertThat(feed()).extracting(FeedItem::cursor).isSorted();
    }

    @Test
    void an_appendix_that_came_before_its_report_is_linked_when_that_is_there() throws IOException {
        zip("a.zip", "1 phụ lục.xlsx", "PHỤ LỤC 16", "2 báo cáo.docx", "hỏng");
        load();
        assertThat(store.report("a.zip › 1 phụ lục.xlsx").link().mainReport()).isEmpty();
        zip("a.zip", "1 phụ lục.xlsx", "PHỤ LỤC 16", "2 báo cáo.docx", "BÁO CÁO An Hòa 15");
        load();
        assertThat(store.report("a.zip › 1 phụ lục.xlsx").ward()).isPresent();
    }

    @Test
    void the_appendices_of_two_wards_are_kept_apart() throws IOException {
        zip(
                "a.zip",
                "An Hòa/báo cáo.docx",
                "BÁO CÁO An Hòa 15",
                "An Hòa/biểu.xlsx",
                "PHỤ LỤC 16",
                "Bình Sơn/báo cáo.docx",
                "BÁO CÁO Bình Sơn 25",
                "Bình Sơn/biểu.xlsx",
                "PHỤ LỤC 26",
                "chung.xlsx",
                "PHỤ LỤC 27");
        load();
        assertThat(store.report("a.zip › An Hòa/biểu.xlsx").ward()).contains(SampleReports.AN_HOA.fullName());
        assertThat(store.report("a.zip › Bình Sơn/biểu.xlsx").ward()).contains(SampleReports.BINH_SON.fullName());
        assertThat(store.report("a.zip › chung.xlsx").link().mainReport()).isEmpty();
    }

    @Test
    void a_form_that_came_with_the_reports_of_several_wards_belongs_to_none() throws IOException {
        zip("a.zip", "báo cáo.docx", "BÁO CÁO An Hòa 15", "biểu.xlsx", "PHỤ LỤC 16");
        load();
        assertThat(store.report("a.zip › biểu.xlsx").ward()).isPresent();
        zip("b.zip", "báo cáo.docx", "BÁO CÁO Bình Sơn 25", "biểu.xlsx", "PHỤ LỤC 16");
        load();
        assertThat(store.report("a.zip › biểu.xlsx").ward()).isEmpty();
        assertThat(store.report("a.zip › biểu.xlsx").link().mainReport()).isPresent();
        assertThat(store.report("b.zip › biểu.xlsx").link().mainReport())
                .contains(store.report("b.zip › báo cáo.docx").id());
    }

    @Test
    void a_folder_on_disk_is_no_container() throws IOException {
        Files.createDirectory(inbox.resolve("An Hòa"));
        Files.writeString(inbox.resolve("An Hòa/báo cáo.docx"), "BÁO CÁO An Hòa 15");
        Files.writeString(inbox.resolve("An Hòa/phụ lục.xlsx"), "PHỤ LỤC 16");
        load();
        assertThat(store.report("phụ lục.xlsx").ward()).isEmpty();
        assertThat(store.report("phụ lục.xlsx").link().container()).isEmpty();
    }

    @Test
    void the_appendix_of_a_report_that_a_newer_version_replaces_is_not_compared() throws IOException {
        zip("a.zip", "báo cáo.docx", "BÁO CÁO An Hòa 15", "phụ lục.xlsx", "PHỤ LỤC 16");
        load();
        zip("b.zip", "báo cáo.docx", "BÁO CÁO An Hòa 17", "phụ lục.xlsx", "PHỤ LỤC 18");
        load();
        assertThat(store.comparableReports())
                .singleElement()
                .satisfies(ofWard -> assertThat(ofWard)
                        .extracting(ComparableReport::file)
                        .allMatch(file -> file.startsWith("b.zip")));
    }

    private void load() {
        new Loader(
                        file -> {
                            String text = new String(file.content(), StandardCharsets.UTF_8);
                            return text.equals("hỏng")
                                    ? FakeStages.read(file)
                                    : new ReadOutcome.Read(
                                            ReportText.of(text, List.of(), List.of(0), List.of()), Format.TEXT);
                        },
                        ContainerLoadTest::extract,
                        (id, file, report) -> SampleReports.unchecked(),
                        reports -> List.of(),
                        store)
                .load(
                        List.of(inbox),
                        new LoadOptions(2, Duration.ofMinutes(1), IntakeLimits.DEFAULT),
                        new LoadListener() {});
    }

    private static ExtractedReport extract(ReportText text) {
        boolean main = text.text().startsWith("BÁO CÁO");
        Ward ward = text.text().contains("Bình Sơn") ? SampleReports.BINH_SON : SampleReports.AN_HOA;
        ExtractedReport sample =
                SampleReports.report(ward, SampleReports.YEAR, text.text().replaceAll("\\D", ""));
        Optional<ReportPeriod> period = sample.letterhead().period();
        Letterhead head = new Letterhead(
                Optional.empty(),
                Optional.of(ward).filter(known -> main),
                Optional.of("1/BC-UBND").filter(known -> main),
                Optional.<LocalDate>empty(),
                Optional.of("Kết quả").filter(known -> main),
                period.filter(known -> main),
                Optional.empty());
        return new ExtractedReport(
                ReportText.of(text.text() + "\n" + sample.text().text(), List.of(), List.of(), List.of()),
                head,
                sample.outline(),
                List.of(),
                sample.figures(),
                List.of());
    }

    private List<FeedItem> feed() {
        List<FeedItem> items = new ArrayList<>();
        store.feed(0, items::add);
        return items;
    }

    private void zip(String name, String... namesAndTexts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(inbox.resolve(name), packed.toByteArray());
    }
}
