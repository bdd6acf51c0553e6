package vn.doichieu.extractors.structure;

import java.time.LocalDate;

/**
 * The time a report covers.
 *
 * @param from  first day
 * @param to    last day
 * @param label as a person says it: "Quý III năm 2025", "Năm 2025", "01/7/2025 - 20/10/2025"
 */
public record ReportPeriod(LocalDate from, LocalDate to, String label) {
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it starts: " + from + ".." + to);
        }
    }

    public boolean overlaps(ReportPeriod other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
