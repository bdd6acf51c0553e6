package vn.doichieu.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    @Test
    void names_what_a_total_lacks() {
        CheckResult sum = only(
                "by_state",
                "Tiếp nhận [received=2.182 hồ sơ], đã giải quyết [resolved=2.143 hồ sơ]",
                "đang giải quyết [pending=26 hồ sơ]");
        assertThat(sum.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(sum.kind()).isEqualTo(CheckKind.SUM);
        assertThat(sum.message().vi())
                .isEqualTo("Tổng số hồ sơ tiếp nhận ghi 2.182, nhưng số hồ sơ đã giải quyết 2.143 + số hồ sơ đang giải"
                        + " quyết 26 = 2.169 (thiếu 13 hồ sơ).");
        assertThat(sum.expression()).isEqualTo("2.143 + 26 = 2.169");
        assertThat(sum.difference()).hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("13"));
        assertThat(sum.evidence().get(0).quote()).isEqualTo("2.182 hồ sơ");
    }

    @Test
    void is_certain_of_a_sum_in_one_section() {
        CheckResult sum =
                only("by_state", "#1:I. Kết quả", "[received=2.182 hồ sơ] [resolved=2.143 hồ sơ] [pending=26 hồ sơ]");
        assertThat(sum.severity()).contains(Severity.ERROR);
    }

    @Test
    void counts_a_part_by_what_it_consists_of() {
        CheckResult sum = only(
                "by_state",
                "#1:I. Kết quả",
                "[received=2.182 hồ sơ] [resolved=2.143 hồ sơ]",
                "[pending.intime=26 hồ sơ]");
        assertThat(sum.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(sum.severity()).contains(Severity.ERROR);
    }

    @Test
    void finds_the_other_denominator() {
        CheckResult rate = only(
                "online_rate",
                "[received=2.182 hồ sơ] [resolved=2.143 hồ sơ] [online=1.801 hồ sơ] đạt [online.rate=84,04%]");
        assertThat(rate.kind()).isEqualTo(CheckKind.DENOMINATOR);
        assertThat(rate.expression()).isEqualTo("1.801/2.182 = 82,54%");
        assertThat(rate.cause().orElseThrow().vi()).contains("1.801/2.143 = 84,04%", "2.182 → 82,54%");
    }

    @Test
    void flags_a_rate_that_nothing_explains() {
        CheckResult rate = only("direct_rate", "[received=7026 hồ sơ]", "[direct=1475 hồ sơ] đạt [direct.rate=21,9 %]");
        assertThat(rate.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(rate.message().vi()).endsWith("là 21,0%.");
    }

    @Test
    void does_not_call_a_share_an_error_where_the_base_may_be_another() {
        CheckResult rate = only(
                "digitised_rate",
                "#1:I. A",
                "[received=5462 hồ sơ]; [digitised=5312 hồ sơ] đạt [digitised.rate=99,83%]");
        assertThat(rate.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(rate.severity()).contains(Severity.WARNING);
    }

    @Test
    void takes_a_number_beside_the_rate_that_it_could_not_name_for_the_base() {
        CheckResult rate = only(
                "disbursed_rate",
                "#1:I. A",
                "Kế hoạch [plan=32 tỷ 069 triệu đồng], phân bổ [=28 tỷ 077 triệu đồng], giải ngân [disbursed=27 tỷ 335 triệu"
                        + " đồng] bằng [disbursed.rate=97,36%]");
        assertThat(rate.outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_share_of_nothing_is_no_error() {
        CheckResult all = only("ontime_rate", "[resolved=0 hồ sơ] [ontime=0 hồ sơ] [ontime.rate=100%]");
        assertThat(all.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(all.message().vi()).contains("không phát sinh");
        CheckResult none = only("late_rate", "[resolved=0 hồ sơ] [late=0 hồ sơ] [late.rate=0%]");
        assertThat(none.severity()).contains(Severity.WARNING);
        assertThat(none.message().vi()).contains("không phát sinh");
    }

    @Test
    void tells_of_a_habit_of_truncation_once() {
        List<CheckResult> results = check(
                "[received=8.823 hồ sơ] [resolved=8.785 hồ sơ] [resolved.rate=99,56%]",
                "[ontime=8.747 hồ sơ] [ontime.rate=99,56%]", "[late=38 hồ sơ] [late.rate=0,44%]");
        List<CheckResult> findings =
                results.stream().filter(CheckResult::isFinding).toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(TruncationHabit.ID);
            assertThat(finding.severity()).contains(Severity.ROUNDING);
            assertThat(finding.evidence()).hasSize(3);
        });
        assertThat(named(results, "resolved_rate").outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void says_what_is_missing() {
        CheckResult sum = only("by_deadline", "[resolved=2.143 hồ sơ] [ontime=2.139 hồ sơ]");
        assertThat(sum.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(sum.reason().orElseThrow().vi()).contains("Số hồ sơ quá hạn");
        assertThat(check("[received=5 hồ sơ]").stream()
                        .filter(result -> result.check().equals("by_deadline")))
                .isEmpty();
    }

    @Test
    void reads_together_what_stands_together() {
        List<CheckResult> results = check(
                "#1:I. Chung",
                "[received=100 hồ sơ]",
                "#1:II. Đến 30/9",
                "[received=90 hồ sơ] gồm [online=60 hồ sơ] và [direct=30 hồ sơ]");
        assertThat(results.stream()
                        .filter(result -> result.check().equals("by_channel"))
                        .map(CheckResult::outcome))
                .containsExactly(Outcome.HOLDS);
    }

    @Test
    void leaves_rounded_amounts_their_rounding() {
        assertThat(only(
                                "by_source",
                                "[revenue=235 tỷ 407 triệu đồng]: [own=9 tỷ 322 triệu đồng], [transfers=226 tỷ 085 triệu đồng]")
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(only(
                                "by_source",
                                "[revenue=235 tỷ 408 triệu đồng]: [own=9 tỷ 322 triệu đồng], [transfers=226 tỷ 085 triệu đồng]")
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(only(
                                "by_source",
                                "[revenue=235 tỷ 417 triệu đồng]: [own=9 tỷ 322 triệu đồng], [transfers=226 tỷ 085 triệu đồng]")
                        .outcome())
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void lets_a_bound_be_a_bound() {
        assertThat(only("ontime_rate", "[resolved=1.000 hồ sơ] [ontime=990 hồ sơ] [ontime.rate=trên 97%]")
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(only("ontime_rate", "[resolved=1.000 hồ sơ] [ontime=950 hồ sơ] [ontime.rate=trên 97%]")
                        .outcome())
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void does_not_limit_the_execution_of_a_budget() {
        assertThat(check("đạt [budget.rate=221,19 %]").stream().filter(CheckResult::isFinding))
                .isEmpty();
        assertThat(only("online.rate.limit", "đạt [online.rate=121,19 %]").severity())
                .contains(Severity.ERROR);
    }

    @Test
    void finds_a_part_larger_than_its_whole() {
        CheckResult bound =
                only("staff_at_most", "#1:I. A", "giao [staff.assigned=45 người], có mặt [staff.present=47 người]");
        assertThat(bound.kind()).isEqualTo(CheckKind.BOUND);
        assertThat(bound.severity()).contains(Severity.ERROR);
    }

    @Test
    void any_altered_count_of_a_true_sum_is_found_and_a_true_set_never() {
        Random random = new Random(20251109);
        for (int i = 0; i < 200; i++) {
            int online = 1 + random.nextInt(5000);
            int direct = 1 + random.nextInt(5000);
            int slip = 1 + random.nextInt(50);
            int altered = random.nextInt(3);
            int[] set = {online + direct, online, direct};
            assertThat(findings(set))
                    .as("true set %s", List.of(set[0], set[1], set[2]))
                    .isEmpty();
            set[altered] += slip;
            assertThat(findings(set))
                    .as("altered set %s %s %s", set[0], set[1], set[2])
                    .hasSize(1);
        }
    }

    private static List<CheckResult> findings(int[] set) {
        return check("[received=" + set[0] + " hồ sơ] [online=" + set[1] + " hồ sơ] [direct=" + set[2] + " hồ sơ]")
                .stream()
                .filter(CheckResult::isFinding)
                .toList();
    }

    private static CheckResult only(String check, String... lines) {
        return named(check(lines), check);
    }

    private static CheckResult named(List<CheckResult> results, String check) {
        List<CheckResult> named =
                results.stream().filter(result -> result.check().equals(check)).toList();
        assertThat(named).as("results of %s among %s", check, results).hasSize(1);
        return named.get(0);
    }

    private static List<CheckResult> check(String... lines) {
        return new DefaultReportChecker(SampleCatalogue.CATALOGUE)
                .check("r1", "a.txt", SampleReport.of(lines).build())
                .results();
    }
}
