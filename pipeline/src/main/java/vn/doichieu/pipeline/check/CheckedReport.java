package vn.doichieu.pipeline.check;

import java.util.List;

/** Every relation of one report, and how much of it they cover. */
public record CheckedReport(List<CheckResult> results, Coverage coverage) {
    public CheckedReport {
        results = List.copyOf(results);
    }
}
