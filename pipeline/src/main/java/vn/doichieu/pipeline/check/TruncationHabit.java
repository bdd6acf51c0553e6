package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report that cuts off decimals throughout is told so once. A rate one unit too high belongs to the habit where it is
 * what a truncated rate leaves of 100.
 */
final class TruncationHabit {
    static final String ID = "rounding.truncation";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TruncationHabit() {}

    /** The same relations; where there is a habit, they hold and one finding tells of it. */
    static List<CheckResult> gather(String reportId, List<CheckResult> results) {
        List<CheckResult> odd = results.stream()
                .filter(result -> result.outcome() == Outcome.ROUNDING)
                .toList();
        List<CheckResult> truncated =
                odd.stream().filter(TruncationHabit::isTruncated).toList();
        boolean habit = truncated.size() > 1
                && odd.stream().allMatch(result -> truncated.contains(result) || isComplement(result, truncated));
        if (!habit) {
            return results;
        }
        Stream<CheckResult> others = results.stream().map(result -> odd.contains(result) ? asHeld(result) : result);
        return Stream.concat(others, Stream.of(finding(reportId, odd))).toList();
    }

    private static boolean isTruncated(CheckResult result) {
        return result.stated().orElseThrow().compareTo(result.computed().orElseThrow()) < 0;
    }

    private static boolean isComplement(CheckResult result, List<CheckResult> truncated) {
        BigDecimal rest = HUNDRED.subtract(result.stated().orElseThrow());
        return truncated.stream().anyMatch(other -> other.stated().orElseThrow().compareTo(rest) == 0);
    }

    private static CheckResult asHeld(CheckResult odd) {
        return new CheckResult(
                odd.id(),
                odd.reportId(),
                odd.kind(),
                odd.check(),
                Outcome.HOLDS,
                Optional.empty(),
                odd.message(),
                odd.expression(),
                odd.stated(),
                odd.computed(),
                odd.difference(),
                odd.cause(),
                odd.reason(),
                odd.evidence());
    }

    private static CheckResult finding(String reportId, List<CheckResult> odd) {
        String rates = odd.stream()
                .map(result -> result.evidence().get(0).quote().replace("\\", "") + " (" + result.expression() + ")")
                .collect(Collectors.joining("; "));
        return new Draft(reportId, CheckKind.RATIO, ID)
                .rounding()
                .expression(odd.stream().map(CheckResult::expression).collect(Collectors.joining("; ")))
                .evidence(odd.stream().map(result -> result.evidence().get(0)).toList())
                .message(
                        "Báo cáo bỏ phần thập phân thừa thay vì làm tròn ở " + odd.size() + " tỷ lệ: " + rates + ".",
                        "The report cuts off decimals instead of rounding in " + odd.size() + " rates: " + rates + ".")
                .finish();
    }
}
