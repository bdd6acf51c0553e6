package vn.doichieu.pipeline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.evaluate.Evaluator;
import vn.doichieu.pipeline.evaluate.LeaveOneOut;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.SqliteReportStore;
import vn.doichieu.pipeline.store.StoreException;

/** The program as users run it. */
final class StandardWiring implements Wiring {

    private static final String SERVER_PREFIX = "jdbc:";

    private final Stages stages = new Stages();

    @Override
    public Catalogue catalogue(Optional<Path> overlay) {
        return stages.catalogue(overlay);
    }

    @Override
    public boolean isFile(String db) {
        return !db.startsWith(SERVER_PREFIX);
    }

    @Override
    public ReportStore openStore(String db) {
        if (!isFile(db)) {
            throw new StoreException(new Message(
                    db + ": chưa dùng được máy chủ cơ sở dữ liệu; hãy cho một đường dẫn tệp bằng --db",
                    db + ": database servers cannot be used yet; give a file path with --db"));
        }
        try {
            return SqliteReportStore.open(Path.of(db));
        } catch (InvalidPathException e) {
            throw new StoreException(
                    new Message(
                            db + ": không phải đường dẫn tệp; hãy chọn tệp khác bằng --db",
                            db + ": not a file path; choose another with --db"),
                    e);
        }
    }

    @Override
    public BulkLoad bulkLoad(Catalogue catalogue) {
        return stages.bulkLoad(catalogue);
    }

    @Override
    public Evaluator evaluator(Catalogue catalogue) {
        return stages.evaluator(catalogue);
    }

    @Override
    public LeaveOneOut leaveOneOut(Catalogue catalogue) {
        return stages.leaveOneOut(catalogue);
    }

    @Override
    public ReadingBenchmark readingBenchmark(Catalogue catalogue) {
        return stages.readingBenchmark(catalogue);
    }
}
