package vn.doichieu.pipeline.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.evaluate.Evaluator;
import vn.doichieu.pipeline.evaluate.LeaveOneOut;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoreException;

/** Runs a command line against a store in memory. */
record CommandRun(int exitCode, String out, String messages) {

    static final FakeStore STORE = new FakeStore(
            List.of(Samples.AN_PHU, Samples.AN_PHU_COPY, Samples.TAN_LAP, Samples.BROKEN),
            List.of(
                    Samples.figure(Samples.AN_PHU, 0, "2182", "hồ sơ", "2.182 hồ sơ"),
                    Samples.figure(Samples.AN_PHU, 1, "2143", "hồ sơ", "2.143 hồ sơ"),
                    Samples.figure(Samples.AN_PHU_COPY, 0, "2182", "hồ sơ", "2.182 hồ sơ"),
                    Samples.figure(Samples.TAN_LAP, 0, "99.30", "%", "=99,30%")),
            List.of(
                    Samples.finding(Samples.AN_PHU),
                    Samples.finding(Samples.AN_PHU_COPY),
                    Samples.unevaluated(Samples.TAN_LAP)));

    static final Wiring WIRING = new FakeWiring();

    static CommandRun of(String... args) {
        return with(80, Map.of(), args);
    }

    static CommandRun with(int columns, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exitCode = new Cli(out, messages, new Terminal(false, false, columns), environment, WIRING).run(args);
        return new CommandRun(
                exitCode, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }

    private static final class FakeWiring implements Wiring {
        @Override
        public Catalogue catalogue(Optional<Path> overlay) {
            return overlay.map(CatalogueLoader::withOverlay).orElseGet(Samples::catalogue);
        }

        @Override
        public boolean isFile(String db) {
            return db.startsWith("missing");
        }

        @Override
        public ReportStore openStore(String db) {
            if (db.equals("locked.db")) {
                throw new StoreException(new Message("locked.db: đang bị khóa", "locked.db: locked"));
            }
            return STORE;
        }

        @Override
        public Evaluator evaluator(Catalogue catalogue) {
            return new Stages().evaluator(CatalogueLoader.builtIn());
        }

        @Override
        public LeaveOneOut leaveOneOut(Catalogue catalogue) {
            return new Stages().leaveOneOut(CatalogueLoader.builtIn());
        }

        @Override
        public ReadingBenchmark readingBenchmark(Catalogue catalogue) {
            return new Stages().readingBenchmark(CatalogueLoader.builtIn());
        }

        @Override
        public BulkLoad bulkLoad(Catalogue catalogue) {
            return (store, order, progress) -> {
                progress.total(store.reports().size());
                store.reports()
                        .forEach(report ->
                                progress.fileDone(report.file(), report.pages().orElse(0)));
                return order.paths().get(0).toString().equals("sound")
                        ? new BulkLoad.Result(List.of(Samples.AN_PHU), List.of(), List.of())
                        : new BulkLoad.Result(store.reports(), List.of(), List.of());
            };
        }
    }
}
