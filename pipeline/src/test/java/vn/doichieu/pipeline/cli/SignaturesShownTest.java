package vn.doichieu.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.document.DigitalSignature;
import vn.doichieu.extractors.document.DigitalSignature.Integrity;
import vn.doichieu.extractors.document.DigitalSignature.Kind;
import vn.doichieu.pipeline.SampleReports;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.export.Sheets;
import vn.doichieu.pipeline.export.TableWriter;
import vn.doichieu.pipeline.feed.ContractJson;
import vn.doichieu.pipeline.store.SqliteReportStore;
import vn.doichieu.pipeline.store.StoredReport;

class SignaturesShownTest {
    private static final List<DigitalSignature> SIGNATURES = List.of(
            new DigitalSignature(
                    Kind.SIGNATURE,
                    "UBND phường Tân An",
                    Optional.of("UBND tỉnh An Bình"),
                    Optional.of(Instant.parse("2025-11-19T10:28:31Z")),
                    Integrity.INTACT,
                    true),
            new DigitalSignature(
                    Kind.TIME_STAMP, "TSA", Optional.empty(), Optional.empty(), Integrity.UNCHECKED, false),
            new DigitalSignature(Kind.SIGNATURE, "", Optional.empty(), Optional.empty(), Integrity.BROKEN, false));

    @TempDir
    Path folder;

    private StoredReport stored() {
        try (SqliteReportStore store = SqliteReportStore.open(folder.resolve("kho.db"))) {
            var report = SampleReports.report(SampleReports.AN_HOA, SampleReports.YEAR, "12");
            var signed = new ExtractedReport(
                    report.text().withSignatures(SIGNATURES),
                    report.letterhead(),
                    report.outline(),
                    report.mentions(),
                    report.figures(),
                    report.claims());
            store.save("a.pdf", "aa", signed, SampleReports.unchecked());
        }
        try (SqliteReportStore store = SqliteReportStore.open(folder.resolve("kho.db"))) {
            return store.reports().get(0);
        }
    }

    @Test
    void signatures_are_kept_over_a_restart_in_their_order() {
        assertThat(stored().signatures()).isEqualTo(SIGNATURES);
    }

    @Test
    void a_table_tells_who_signed_when_and_what_became_of_it() {
        Sheets sheets = new Sheets(Language.VI, Map.of());
        assertThat(new TableWriter(300, Language.VI).write(sheets.reports(List.of(stored()))))
                .contains("Chữ ký số")
                .contains(
                        "UBND phường Tân An, 19/11/2025 17:28, nguyên vẹn, đã sửa sau khi ký; TSA, dấu thời gian, chưa"
                                + " kiểm tra được; không rõ người ký, không còn nguyên vẹn");
        assertThat(new TableWriter(300, Language.VI).write(sheets.reports(List.of(Samples.AN_PHU))))
                .doesNotContain("Chữ ký số");
    }

    @Test
    void json_says_that_the_certificate_is_not_judged_and_validates() {
        String json = new ContractJson(false).report(stored()).toString();
        assertThat(json).contains("""
                        "signatures":[{"kind":"signature","signer":"UBND phường Tân An","organisation":"UBND tỉnh An Bình",\
                        "signedAt":"2025-11-19T10:28:31Z","integrity":"intact","extended":true,"certificate":"not-judged"},""".strip());
        var schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaIdResolvers(resolvers -> resolvers.mapPrefix(
                                "https://doichieu.vn/schema/", "classpath:vn/doichieu/pipeline/feed/")))
                .getSchema(SchemaLocation.of("https://doichieu.vn/schema/reports.schema.json"));
        assertThat(schema.validate("[" + json + "]", InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("[" + json.replace("\"intact\"", "\"fine\"") + "]", InputFormat.JSON))
                .isNotEmpty();
    }
}
