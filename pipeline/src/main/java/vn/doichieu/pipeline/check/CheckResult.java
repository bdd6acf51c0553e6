package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One relation, evaluated or not. What is not HOLDS and not NOT_EVALUATED is a finding.
 *
 * @param id         stable over re-loads: made from report, check and the quotes involved
 * @param reportId   report it belongs to
 * @param kind       what was compared
 * @param check      id of the identity, or of the rule that made the claim
 * @param outcome    what came out
 * @param severity   filled for findings
 * @param message    what is wrong, why and where, for a civil servant; for relations that hold, the relation
 * @param expression the recomputed line: "2.139 + 4 + 26 = 2.169"
 * @param stated     value the report states
 * @param computed   value that follows from the parts
 * @param difference computed taken from stated
 * @param cause      the small explanation that fits, where one was found
 * @param reason     for NOT_EVALUATED: why
 * @param evidence   the passages involved, the stated one first
 */
public record CheckResult(
        String id,
        String reportId,
        CheckKind kind,
        String check,
        Outcome outcome,
        Optional<Severity> severity,
        Message message,
        String expression,
        Optional<BigDecimal> stated,
        Optional<BigDecimal> computed,
        Optional<BigDecimal> difference,
        Optional<Message> cause,
        Optional<Message> reason,
        List<CheckEvidence> evidence) {
    public CheckResult {
        evidence = List.copyOf(evidence);
        if (isFinding(outcome) != severity.isPresent()) {
            throw new IllegalArgumentException(check + ": a severity goes with a finding, and only there");
        }
    }

    public boolean isFinding() {
        return isFinding(outcome);
    }

    private static boolean isFinding(Outcome outcome) {
        return outcome == Outcome.FAILS || outcome == Outcome.ROUNDING;
    }
}
