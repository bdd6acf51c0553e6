package vn.doichieu.pipeline.store;

import java.util.Optional;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.Severity;

/**
 * Which checks; an empty field does not restrict.
 *
 * @param report       id or unambiguous file name
 * @param ward         name with or without type, or code
 * @param kind         what was compared
 * @param severity     of findings
 * @param status       of findings
 * @param findingsOnly leaves out what holds or was not evaluated
 */
public record CheckQuery(
        Optional<String> report,
        Optional<String> ward,
        Optional<CheckKind> kind,
        Optional<Severity> severity,
        Optional<StoredCheck.Status> status,
        boolean findingsOnly) {

    /** Whether the check, which is of the right report, is among those wanted. */
    boolean asksFor(StoredCheck check) {
        CheckResult result = check.result();
        return (!findingsOnly || result.isFinding())
                && (kind.isEmpty() || kind.get() == result.kind())
                && (severity.isEmpty() || severity.equals(result.severity()))
                && (status.isEmpty() || status.get() == check.status());
    }
}
