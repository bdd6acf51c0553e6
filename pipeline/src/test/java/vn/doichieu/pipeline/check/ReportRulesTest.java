package vn.doichieu.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.claim.Claim;
import vn.doichieu.extractors.claim.ClaimKind;
import vn.doichieu.extractors.text.Span;

/** The checks that need no identity: claims, restatements, maxima, dates, citations, headings, periods. */
class ReportRulesTest {

    @Test
    void a_claim_on_the_figures_of_an_identity_gives_one_result() {
        SampleReport report = SampleReport.of("[received=100 hồ sơ] gồm [online=60 hồ sơ], [direct=30 hồ sơ]")
                .claims(new Claim(ClaimKind.SUM, 0, List.of(1, 2), OptionalInt.empty(), new Span(0, 5), "claim-sum"));
        assertThat(findings(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.check()).isEqualTo("by_channel"));
    }

    @Test
    void judges_a_claim_the_catalogue_does_not_know() {
        SampleReport report = SampleReport.of("Tổng [=13 đơn vị]: [=5 đơn vị], [=4 đơn vị], [=3 đơn vị]")
                .claims(new Claim(
                        ClaimKind.SUM, 0, List.of(1, 2, 3), OptionalInt.empty(), new Span(0, 5), "claim-sum"));
        assertThat(findings(report)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).contains(Severity.ERROR);
            assertThat(finding.expression()).isEqualTo("5 + 4 + 3 = 12");
        });
    }

    @Test
    void a_part_may_be_smaller_but_not_larger_than_its_whole() {
        Claim claim = new Claim(ClaimKind.PART_OF, 0, List.of(1), OptionalInt.empty(), new Span(0, 5), "claim-part");
        assertThat(findings(
                        SampleReport.of("[=13 đơn vị], trong đó [=5 đơn vị]").claims(claim)))
                .isEmpty();
        assertThat(findings(
                        SampleReport.of("[=13 đơn vị], trong đó [=15 đơn vị]").claims(claim)))
                .hasSize(1);
        assertThat(findings(
                        SampleReport.of("[=13 đơn vị], trong đó [=15 người]").claims(claim)))
                .isEmpty();
    }

    @Test
    void a_base_suggested_by_the_wording_alone_gives_way_to_one_that_fits() {
        Claim claim =
                new Claim(ClaimKind.SHARE_OF, 3, List.of(2, 0), OptionalInt.empty(), new Span(0, 5), "claim-share");
        String line = "[received=2.182 hồ sơ], [resolved=2.143 hồ sơ], [=1.801 hồ sơ] đạt ";
        assertThat(findings(SampleReport.of(line + "[=84,04%]").claims(claim))).isEmpty();
        assertThat(findings(SampleReport.of(line + "[=84,40%]").claims(claim)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).contains(Severity.WARNING));
    }

    @Test
    void notes_that_changed_places_are_told_once() {
        Claim decisions =
                new Claim(ClaimKind.ENUMERATION, 0, List.of(), OptionalInt.of(7), new Span(0, 12), "footnote-list");
        Claim plans =
                new Claim(ClaimKind.ENUMERATION, 1, List.of(), OptionalInt.of(5), new Span(14, 24), "footnote-list");
        assertThat(findings(SampleReport.of("[=5 quyết định], [=7 kế hoạch]").claims(decisions, plans)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.cause().orElseThrow().vi()).contains("đổi chỗ"));
        assertThat(findings(SampleReport.of("[=5 quyết định], [=8 kế hoạch]").claims(decisions, plans)))
                .hasSize(2);
    }

    @Test
    void counts_what_an_announcement_lists() {
        Claim claim = new Claim(ClaimKind.ENUMERATION, 0, List.of(), OptionalInt.of(5), new Span(0, 12), "claim-list");
        assertThat(findings(SampleReport.of("Ban hành [=06 văn bản]").claims(claim)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(CheckKind.ENUMERATION);
                    assertThat(finding.severity()).contains(Severity.WARNING);
                });
    }

    @Test
    void asks_first_whether_the_reading_is_wrong() {
        SampleReport glued =
                SampleReport.of("#1:I. A", "Đã ban hành [received=63], gồm [online=4 hồ sơ] và [direct=2 hồ sơ]");
        assertThat(findings(glued)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).contains(Severity.WARNING);
            assertThat(finding.cause().orElseThrow().vi()).contains("chú thích");
        });
    }

    @ParameterizedTest
    @CsvSource({"2143, 2413, SWAPPED", "543, 5443, DROPPED", "5443, 543, ADDED", "21, 12, SWAPPED"})
    void recognises_typing_slips(String written, String meant, DigitSlip slip) {
        assertThat(DigitSlip.between(new java.math.BigDecimal(written), new java.math.BigDecimal(meant)))
                .contains(slip);
    }

    @Test
    void a_rate_stated_twice_with_two_values_is_a_restatement() {
        SampleReport report =
                SampleReport.of("#1:I. A", "[digitised.rate=99,83%]", "#1:II. B", "[digitised.rate=99,77%]");
        assertThat(findings(report)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(CheckKind.RESTATEMENT);
            assertThat(finding.severity()).contains(Severity.WARNING);
            assertThat(finding.message().vi()).contains("99,83%", "99,77%");
        });
    }

    @Test
    void other_precision_other_cut_off_or_a_part_is_no_restatement() {
        assertThat(findings(
                        SampleReport.of("#1:I. A", "[digitised.rate=99,8%]", "#1:II. B", "[digitised.rate=99,81%]")))
                .isEmpty();
        assertThat(findings(SampleReport.of(
                        "#1:I. A",
                        "Đến 30/9/2025: [received=2.000 hồ sơ]",
                        "#1:II. B",
                        "Đến 30/11/2025: [received=2.500 hồ sơ]")))
                .isEmpty();
        assertThat(findings(SampleReport.of(
                        "#1:I. A", "[received=7026 hồ sơ]", "#1:II. B", "đất đai [received=417 hồ sơ]")))
                .isEmpty();
    }

    @Test
    void the_reported_period_itself_is_no_other_cut_off() {
        SampleReport report = SampleReport.of(
                "#1:I. A", "[digitised.rate=99,83%]", "#1:II. B", "Hiện nay đạt [digitised.rate=99,77%]");
        assertThat(findings(report)).hasSize(1);
    }

    @Test
    void counts_restated_in_the_same_words_cannot_both_be_right() {
        SampleReport report =
                SampleReport.of("#1:I. A", "[received=2.182 hồ sơ]", "#1:II. B", "[received=2.128 hồ sơ]");
        assertThat(findings(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).contains(Severity.ERROR));
    }

    @Test
    void knows_the_official_maximum_of_a_score() {
        assertThat(findings(SampleReport.of("[score.a=9,9/12 điểm]")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(CheckKind.BOUND);
                    assertThat(finding.message().vi()).contains("9,9/12", "10");
                });
        assertThat(findings(SampleReport.of("[score.a=9,9/10 điểm]"))).isEmpty();
        assertThat(findings(SampleReport.of("[score.b=13/12 điểm]"))).hasSize(1);
    }

    @Test
    void counts_of_procedures_above_all_procedures_are_dossiers() {
        assertThat(findings(
                        SampleReport.of("[procedures.total=383 TTHC]", "tích hợp [=1.542 TTHC] trên [=1.798 TTHC]")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.check()).isEqualTo(UnitMixUpCheck.ID));
    }

    @Test
    void months_beyond_december_share_one_cause() {
        SampleReport report = SampleReport.of(
                "Quyết định số 41/QĐ-UBND ngày 26/13/2025; Quyết định số 62/QĐ-UBND ngày 28/13/2025",
                "Nghị quyết số 136/NQ-CP ngày 15/13/2021; Nghị quyết số 76/NQ-CP ngày 15/7/2021");
        List<CheckResult> findings = findings(report);
        assertThat(findings).hasSize(3).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(CheckKind.DATE);
            assertThat(finding.severity()).contains(Severity.ERROR);
            assertThat(finding.cause().orElseThrow().vi()).contains("7 → 13");
        });
    }

    @Test
    void a_month_has_only_so_many_days() {
        assertThat(findings(SampleReport.of("ngày 31/4/2025")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.cause().orElseThrow().vi()).contains("30 ngày"));
        assertThat(findings(SampleReport.of("ngày 29/2/2024"))).isEmpty();
    }

    @Test
    void a_report_cannot_name_documents_signed_after_it() {
        String line = "Kế hoạch số 71/KH-UBND ngày 22/10/2025 về kiểm tra";
        assertThat(findings(SampleReport.of(line).signed(LocalDate.of(2025, 10, 20))))
                .hasSize(1);
        assertThat(findings(SampleReport.of(line).signed(LocalDate.of(2025, 10, 25))))
                .isEmpty();
        assertThat(findings(SampleReport.of(line).period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 20))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 478/KH-UBND ngày 30/7/2025",
                "Kế hoạch số 64/QĐ-UBND ngày 04/8/2025",
                "Quyết định số 3041/SNV-CCHC ngày 26/7/2025",
                "Công văn số 12/KH-UBND",
            })
    void the_type_word_and_the_symbol_must_agree(String line) {
        assertThat(findings(SampleReport.of(line)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.check()).isEqualTo(CitationSymbolCheck.ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 05/2025/QĐ-UBND ngày 14/7/2025",
                "Công văn số 2237/UBND-NVKTGS ngày 27/8/2025",
                "Kế hoạch 22/KH-UBND ngày 04/8/2025 ban hành theo Quyết định số 3141/QĐ-UBND",
                "Báo cáo 407/BC-UBND ngày 06/10/2025",
                "theo Nghị định 118/2025/NĐ-CP",
                "Kế hoạch số 20/KH-UBND ngày 06/8/2025 về tuyên truyền; Kế hoạch số 20/KH-UBND ngày 06/8/2025 tuyên truyền"
                        + " công tác cải cách hành chính 6 tháng cuối năm",
                "Quyết định số 05/QĐ-UBND ngày 01/7/2025; Quyết định số 05/2025/QĐ-UBND ngày 14/7/2025",
                "Quyết định số 32/QĐ-UBND ngày 01/7/2024; Quyết định số 32/QĐ-UBND ngày 14/7/2025",
            })
    void leaves_proper_citations_alone(String line) {
        assertThat(findings(SampleReport.of(line))).isEmpty();
    }

    @Test
    void one_number_cannot_name_two_documents() {
        assertThat(findings(SampleReport.of(
                        "Quyết định số 06/2025/QĐ-UBND ngày 18/11/2025 ban hành Quy chế dân chủ cơ sở, nếp sống văn minh;"
                                + " Quyết định số 06/2025/QĐ-UBND ngày 18/11/2025 ban hành quy chế bảo vệ quyền lợi người"
                                + " tiêu dùng")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.check()).isEqualTo(CitationRepeatCheck.SUBJECTS));
        assertThat(findings(SampleReport.of(
                        "Kế hoạch số 24/KH-UBND ngày 12/8/2025; Kế hoạch số 24/KH-UBND ngày 21/8/2025")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.check()).isEqualTo(CitationRepeatCheck.DATES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ngày 12/13/2022, ngày 12/7/2022, 1",
                "ngày 12/7/2022, ngày 12/7/2022, 1",
                "ngày 12/7/2022, ngày 20/7/2022, 0",
                "ngày 12/7/2022, ngày 12/7/2012, 0",
            })
    void one_document_from_above_has_one_number(String days) {
        String[] day = days.split(", ");
        String subject = " của Chính phủ ban hành Chương trình quốc gia phát triển hạ tầng số vùng núi";
        assertThat(findings(SampleReport.of(
                        "Nghị quyết 148/NQ-CP " + day[0] + subject, "Nghị quyết số 84/NQ-CP " + day[1] + subject)))
                .filteredOn(finding -> finding.kind() == CheckKind.CITATION)
                .hasSize(Integer.parseInt(day[2]));
    }

    @ParameterizedTest
    @CsvSource({
        "từ ngày 01/7/2025 đến ngày 28/10/2025, 1",
        "từ ngày 01/7/2025 đến ngày 20/10/2025, 0",
        "từ ngày 01/8/2025 đến ngày 28/10/2025, 0",
        "từ ngày 01/7/2025 đến ngày 31/12/2026, 0",
    })
    void data_end_with_the_period_that_the_title_gives(String range, int findings) {
        LocalDate from = LocalDate.of(2025, 7, 1);
        LocalDate to = LocalDate.of(2025, 10, 20);
        String title = "Kết quả cải cách hành chính (từ ngày 01/7/2025 đến ngày 20/10/2025)";
        assertThat(findings(SampleReport.of("Số liệu " + range).title(title).period(from, to)))
                .hasSize(findings);
        assertThat(findings(SampleReport.of("Số liệu " + range).title("Kết quả").period(from, to)))
                .isEmpty();
    }

    @Test
    void headings_of_another_section_are_told_once() {
        List<CheckResult> findings = findings(SampleReport.of(
                "#1:2. A", "#2:2.1. a", "#2:2.2. b", "#2:3.3. c", "#2:3.4. d", "#2:3.5. e", "#1:3. B", "#2:3.1. f"));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message().vi()).contains("3.3–3.5", "mục 2");
            assertThat(finding.severity()).contains(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#1:6. A,#1:6. B; numbering.repeated",
                "#1:I. A,#1:III. B; numbering.skipped",
                "#1:7. A,#2:71. a,#2:7.2. b; numbering.glued",
                "#1:7. A,#1:71. a,#2:7.2. b; numbering.glued",
                "#1:3. A,#1:2. B; numbering.backwards",
                "#1:a) A,#1:c) B; numbering.skipped",
            })
    void finds_slips_of_numbering(String headings, String check) {
        assertThat(findings(SampleReport.of(headings.split(","))))
                .extracting(CheckResult::check)
                .containsExactly(check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#1:I. A,#2:1. a,#2:2. b,#1:II. B,#2:1. c",
                "#1:1. A,#2:1.1. a,#2:1.2. b,#1:2. B,#2:2.1 c",
                "#1:a) A,#1:b) B,#1:c) C,#1:d) D,#1:đ) Đ,#1:e) E,#1:g) G",
                "#1:Phần I A,#2:I. a,#2:II. b,#1:Phần II B,#2:I. c",
                "#1:I. A,#2:1. a,#2:2. b,#2:1. c,#2:2. d",
            })
    void leaves_proper_numbering_alone(String headings) {
        assertThat(findings(SampleReport.of(headings.split(",")))).isEmpty();
    }

    @Test
    void the_title_and_the_closing_sentence_name_one_period() {
        String title = "Kết quả cải cách hành chính Quý III, phương hướng nhiệm vụ Quý IV năm 2025";
        assertThat(findings(SampleReport.of("Trên đây là báo cáo công tác Quý II năm 2025.")
                        .title(title)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(CheckKind.PERIOD));
        assertThat(findings(SampleReport.of("Trên đây là báo cáo công tác Quý III năm 2025, nhiệm vụ Quý IV.")
                        .title(title)))
                .isEmpty();
    }

    @Test
    void coverage_counts_what_was_seen_and_what_was_judged() {
        Coverage coverage = new DefaultReportChecker(SampleCatalogue.CATALOGUE)
                .check(
                        "r1",
                        "a.txt",
                        SampleReport.of("[received=100 hồ sơ] gồm [online=60 hồ sơ], [direct=30 hồ sơ] và 7 việc khác")
                                .build())
                .coverage();
        assertThat(coverage).isEqualTo(new Coverage(4, 3, 3, 3, 3, 3));
    }

    @Test
    void ids_are_the_same_on_every_run_and_differ_within_a_report() {
        SampleReport report =
                SampleReport.of("[received=100 hồ sơ] gồm [online=60 hồ sơ], [direct=30 hồ sơ]; ngày 31/4/2025");
        assertThat(ids(report)).isEqualTo(ids(report)).doesNotHaveDuplicates();
    }

    private static List<String> ids(SampleReport report) {
        return results(report).stream().map(CheckResult::id).toList();
    }

    private static List<CheckResult> findings(SampleReport report) {
        return results(report).stream().filter(CheckResult::isFinding).toList();
    }

    private static List<CheckResult> results(SampleReport report) {
        return new DefaultReportChecker(SampleCatalogue.CATALOGUE)
                .check("r1", "a.txt", report.build())
                .results();
    }
}
