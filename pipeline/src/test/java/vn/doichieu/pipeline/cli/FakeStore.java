package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.structure.SectionRole;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.ComparableReport;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.intake.Hindrance;
import vn.doichieu.pipeline.store.CheckQuery;
import vn.doichieu.pipeline.store.FeedItem;
import vn.doichieu.pipeline.store.FigureQuery;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.Received;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoreException;
import vn.doichieu.pipeline.store.StoredCheck;
import vn.doichieu.pipeline.store.StoredExplanation;
import vn.doichieu.pipeline.store.StoredFigure;
import vn.doichieu.pipeline.store.StoredHeading;
import vn.doichieu.pipeline.store.StoredReport;

/** A store in memory that answers what it was given. */
public record FakeStore(List<StoredReport> reports, List<StoredFigure> figures, List<StoredCheck> checks)
        implements ReportStore {

    @Override
    public Optional<StoredReport> known(String file, String sha256) {
        return Optional.empty();
    }

    @Override
    public Optional<StoredReport> withContent(String sha256) {
        return Optional.empty();
    }

    @Override
    public String idOf(String file, String sha256) {
        return file;
    }

    @Override
    public StoredReport save(Received file, ExtractedReport report, CheckedReport checked) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoredReport saveOutcome(Received file, LedgerOutcome outcome, Message reason, Hindrance hindrance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void opened(String container, Supplier<String> sha256) {}

    @Override
    public void linkContainers() {}

    @Override
    public List<List<ComparableReport>> comparableReports() {
        return List.of();
    }

    @Override
    public void saveCrossChecks(List<CheckResult> results) {}

    @Override
    public StoredReport report(String idOrFile) {
        return reports.stream()
                .filter(report -> report.id().equals(idOrFile) || report.file().equals(idOrFile))
                .findFirst()
                .orElseThrow(() -> new StoreException(new Message("không có " + idOrFile, "no " + idOrFile)));
    }

    @Override
    public String text(String reportId) {
        return "I. KẾT QUẢ\nĐã tiếp nhận 2.182 hồ sơ";
    }

    @Override
    public List<StoredHeading> outline(String reportId) {
        return List.of(
                new StoredHeading(
                        Optional.of("I"),
                        "KẾT QUẢ",
                        1,
                        Optional.empty(),
                        Optional.of(SectionRole.RESULTS),
                        OptionalInt.of(1),
                        0,
                        10),
                new StoredHeading(
                        Optional.of("2"),
                        "Cải cách thủ tục hành chính",
                        2,
                        Optional.of(3),
                        Optional.of(SectionRole.RESULTS),
                        OptionalInt.of(5),
                        11,
                        40));
    }

    @Override
    public List<StoredFigure> figures(FigureQuery query) {
        return figures.stream()
                .filter(figure -> query.report().isEmpty()
                        || query.report().get().equals(figure.report().id()))
                .filter(figure -> query.ward().isEmpty()
                        || Folding.fold(figure.report().ward().orElse(""))
                                .endsWith(Folding.fold(query.ward().get())))
                .toList();
    }

    @Override
    public Optional<StoredFigure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    @Override
    public Optional<StoredExplanation> explanation(String figureId) {
        return figure(figureId)
                .filter(figure -> figure.report().equals(Samples.AN_PHU))
                .map(figure -> Samples.EXPLANATION);
    }

    @Override
    public List<StoredCheck> checks(CheckQuery query) {
        return checks.stream()
                .filter(check -> !query.findingsOnly() || check.result().isFinding())
                .filter(check -> query.report().isEmpty()
                        || query.report().get().equals(check.report().id()))
                .toList();
    }

    @Override
    public void feed(long since, Consumer<FeedItem> sink) {
        long cursor = 0;
        for (StoredReport report : reports) {
            pass(new FeedItem.Report(++cursor, report), since, sink);
        }
        for (StoredFigure figure : figures) {
            pass(new FeedItem.Figure(++cursor, figure), since, sink);
        }
        for (StoredCheck check : checks) {
            if (check.result().isFinding()) {
                pass(new FeedItem.Finding(++cursor, check), since, sink);
            }
        }
    }

    private static void pass(FeedItem item, long since, Consumer<FeedItem> sink) {
        if (item.cursor() > since) {
            sink.accept(item);
        }
    }

    @Override
    public void close() {}
}
