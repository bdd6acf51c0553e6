package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import vn.doichieu.extractors.structure.ReportPeriod;

/**
 * What a check between reports needs of each of them.
 *
 * @param reportId id in the store
 * @param file     file name
 * @param ward     "Phường Hải Dương"
 * @param wardCode official code
 * @param title    as printed
 * @param period   what it covers
 * @param figures  its bound, reported figures in reading order
 */
public record ComparableReport(
        String reportId,
        String file,
        String ward,
        String wardCode,
        String title,
        ReportPeriod period,
        List<BoundFigure> figures) {
    public ComparableReport {
        figures = List.copyOf(figures);
    }

    /** A bound figure with its evidence. */
    public record BoundFigure(
            String indicator, BigDecimal value, int decimals, String measureUnit, CheckEvidence evidence) {}
}
