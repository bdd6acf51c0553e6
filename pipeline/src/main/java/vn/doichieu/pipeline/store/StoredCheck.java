package vn.doichieu.pipeline.store;

import vn.doichieu.pipeline.check.CheckResult;

/**
 * A check as stored, with its report and the state of its handling.
 *
 * @param report the report it belongs to
 * @param result what came out
 * @param status whether someone has dealt with it; meaningful for findings
 */
public record StoredCheck(StoredReport report, CheckResult result, Status status) {
    /** Life cycle of a finding. */
    public enum Status {
        OPEN,
        ACCEPTED,
        DISMISSED
    }
}
