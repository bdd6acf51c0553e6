package vn.doichieu.pipeline.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.ComparableReport;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.intake.Hindrance;

/**
 * Keeps reports, figures, checks and the ledger. Every save is one transaction: after a kill, a file is either there
 * with all its results or not at all. Not thread-safe: one writer.
 */
public interface ReportStore extends AutoCloseable {

    /** The ledger row of a file with this name and content, if it was loaded before. */
    Optional<StoredReport> known(String file, String sha256);

    /** A report with this content under any name, if it was loaded before and not rejected. */
    Optional<StoredReport> withContent(String sha256);

    /** The id a file gets when it is saved; the same for the same name and content, in every store. */
    String idOf(String file, String sha256);

    /**
     * Saves a report with its results; decides between LOADED, PARTIAL and NEWER_VERSION and finds {@code sameAs}. Of a
     * file that was refused or read in part before, or extracted with another catalogue, this is another attempt and
     * takes the place of the one before.
     */
    StoredReport save(Received file, ExtractedReport report, CheckedReport checked);

    /** Enters a file that gave no report: rejected, or the duplicate of another. An attempt as {@link #save}. */
    StoredReport saveOutcome(Received file, LedgerOutcome outcome, Message reason, Hindrance hindrance);

    /** Saves a report that came by itself. */
    default StoredReport save(String file, String sha256, ExtractedReport report, CheckedReport checked) {
        return save(Received.alone(file, sha256), report, checked);
    }

    /** Enters a file that came by itself and will not do however often it is tried. */
    default StoredReport saveOutcome(String file, String sha256, LedgerOutcome outcome, Message reason) {
        return saveOutcome(Received.alone(file, sha256), outcome, reason, Hindrance.FILE);
    }

    /**
     * Says that the files in a container were given: where it was refused before, its row says so from now on.
     *
     * @param sha256 asked only where a file of this name was refused
     */
    void opened(String container, Supplier<String> sha256);

    /**
     * Links the appendices in each container to their main report, from which they take ward and period where they state
     * none. Links are found anew each time, from what the reports themselves say; only what changed is written.
     */
    void linkContainers();

    /** Reports of wards that have more than one distinct report, one list per ward, for checks between them. */
    List<List<ComparableReport>> comparableReports();

    /** Replaces all results of checks between reports. */
    void saveCrossChecks(List<CheckResult> results);

    /** Every input file ever loaded, in order of loading. */
    List<StoredReport> reports();

    /**
     * The report with this id, or the only one with this file name.
     *
     * @throws StoreException naming the candidates where the name is ambiguous, or saying that there is none
     */
    StoredReport report(String idOrFile);

    /** Canonical text of a report. */
    String text(String reportId);

    List<StoredHeading> outline(String reportId);

    List<StoredFigure> figures(FigureQuery query);

    /** The figure with this id. */
    Optional<StoredFigure> figure(String id);

    /** How the indicator of a figure was chosen; empty where an older version of the program extracted it. */
    Optional<StoredExplanation> explanation(String figureId);

    List<StoredCheck> checks(CheckQuery query);

    /** Feed items after the cursor (0 for all), in order. */
    void feed(long since, Consumer<FeedItem> sink);

    @Override
    void close();
}
