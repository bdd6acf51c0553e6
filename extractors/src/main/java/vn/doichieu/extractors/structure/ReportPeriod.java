package vn.doichieu.extractors.structure;

import java.time.LocalDate;
import java.util.Optional;

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

    /**
     * This year as its lead dates it ("năm 2025 (từ ngày 01/7/2025 đến ngày 15/12/2025)"), under its own label; empty where
     * this is no year, or the dates are not of it or cover less than a quarter, as those of one task do.
     */
    Optional<ReportPeriod> narrowedTo(ReportPeriod dated) {
        boolean year = from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        boolean within = !dated.from.isBefore(from) && !dated.to.isAfter(to);
        boolean quarter = !dated.from.plusMonths(3).isAfter(dated.to.plusDays(1));
        return year && within && quarter
                ? Optional.of(new ReportPeriod(dated.from, dated.to, label))
                : Optional.empty();
    }

    public boolean overlaps(ReportPeriod other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
