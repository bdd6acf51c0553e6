package vn.doichieu.pipeline.check;

import java.util.List;

/** Evaluates relations between reports of one ward. */
public interface CrossReportChecker {
    /**
     * Compares the reports of one ward with each other.
     *
     * @param reports all of them, one per distinct content, in order of period end
     */
    List<CheckResult> check(List<ComparableReport> reports);
}
