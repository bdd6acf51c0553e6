package vn.doichieu.pipeline.check;

import vn.doichieu.extractors.ExtractedReport;

/** Evaluates every relation that lies within one report. */
public interface ReportChecker {
    /**
     * Checks one report.
     *
     * @param reportId id under which the report is stored
     * @param file     its file name, for evidence and messages
     */
    CheckedReport check(String reportId, String file, ExtractedReport report);
}
