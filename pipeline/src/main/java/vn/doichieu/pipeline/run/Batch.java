package vn.doichieu.pipeline.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.pipeline.intake.Found;
import vn.doichieu.pipeline.intake.Incoming;
import vn.doichieu.pipeline.intake.Intake;
import vn.doichieu.pipeline.store.Received;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredReport;

/**
 * One batch on its way. Files are processed at the same time but settled in the order in which they came in, by one
 * thread, so that versions and duplicates do not depend on chance. Once the thread is interrupted nothing more is taken.
 */
final class Batch {
    /** Files on their way for each job: enough to go on working while the oldest takes long. */
    private static final int WAITING_PER_JOB = 4;

    private static final long BYTES_ON_THEIR_WAY = 256L << 20;

    private record OnItsWay(Received file, long bytes, CompletableFuture<Processed> result) {}

    private final Stages stages;
    private final ReportStore store;
    private final LoadOptions options;
    private final LoadListener listener;
    private final Workers workers;
    private final int mostOnTheirWay;
    private final Deque<OnItsWay> onTheirWay = new ArrayDeque<>();
    private final Ledger ledger;
    private final List<Incoming.Unusable> unusable = new ArrayList<>();
    private final long startNanos = System.nanoTime();
    private int expected;
    private int openedHere;

    Batch(Stages stages, ReportStore store, LoadOptions options, LoadListener listener) {
        this.stages = stages;
        this.store = store;
        this.listener = listener;
        this.workers = new Workers(options.jobs(), options.timeout(), options.perImage());
        this.mostOnTheirWay = options.jobs() * WAITING_PER_JOB;
        this.options = options;
        this.ledger = new Ledger(store, options, listener);
    }

    /** Counts what was found, an archive as one file until it is opened. */
    void expect(List<Found> found) {
        expected = found.size();
        listener.total(expected);
    }

    /** Opens one place and sends the files there on their way. */
    void takeFrom(Found place, Intake intake) {
        if (interrupted()) {
            return;
        }
        openedHere = 0;
        try {
            intake.open(place, this::hear);
        } catch (OutOfMemoryError e) {
            take(new Incoming.Unusable(place.name(), "", RefusalMessages.OUT_OF_MEMORY));
        }
    }

    private void hear(Incoming incoming) {
        if (incoming instanceof Incoming.Opened opened) {
            store.opened(opened.name(), opened.content()::sha256);
            return;
        }
        countOne();
        take(incoming);
    }

    /** Of what one place gives, the first file was counted when the place was found. */
    private void countOne() {
        openedHere++;
        if (openedHere > 1) {
            expected++;
            listener.total(expected);
        }
    }

    private void take(Incoming incoming) {
        if (interrupted()) {
            return;
        }
        listener.started(incoming.name());
        if (incoming instanceof Incoming.File file) {
            send(file);
        } else if (incoming instanceof Incoming.Unusable refused) {
            refuse(refused);
        }
    }

    private void send(Incoming.File incoming) {
        SourceFile file = incoming.file();
        makeRoomFor(file.content().length);
        Received received = received(file.name(), file.sha256(), incoming.container());
        String id = store.idOf(received.file(), received.sha256());
        CompletableFuture<Processed> result = ledger.isSettled(received.file(), received.sha256())
                ? CompletableFuture.completedFuture(new Processed.NotNeeded())
                : workers.start(file.name(), deadline -> stages.process(id, file, deadline));
        onTheirWay.add(new OnItsWay(received, file.content().length, result));
    }

    private void refuse(Incoming.Unusable refused) {
        if (refused.sha256OrEmpty().isEmpty()) {
            settleAll();
            unusable.add(refused);
            listener.unusable(refused);
            return;
        }
        makeRoomFor(0);
        Received received = received(refused.name(), refused.sha256OrEmpty(), refused.container());
        Processed rejected = new Processed.Rejected(refused.reason(), refused.hindrance());
        onTheirWay.add(new OnItsWay(received, 0, CompletableFuture.completedFuture(rejected)));
    }

    private Received received(String file, String sha256, Optional<String> container) {
        return new Received(file, sha256, container, options.seconds(), options.catalogue());
    }

    private void makeRoomFor(long bytes) {
        while (!onTheirWay.isEmpty()
                && (onTheirWay.size() >= mostOnTheirWay || bytesOnTheirWay() + bytes > BYTES_ON_THEIR_WAY)) {
            settleOldest();
        }
    }

    private long bytesOnTheirWay() {
        return onTheirWay.stream().mapToLong(OnItsWay::bytes).sum();
    }

    /** Waits for what is on its way and saves it; after an interrupt, leaves it for the next batch. */
    void settleAll() {
        while (!onTheirWay.isEmpty() && !interrupted()) {
            settleOldest();
        }
    }

    private void settleOldest() {
        OnItsWay oldest = onTheirWay.remove();
        ledger.enter(oldest.file(), oldest.result().join());
    }

    private static boolean interrupted() {
        return Thread.currentThread().isInterrupted();
    }

    LoadSummary summary() {
        Map<String, StoredReport> now =
                store.reports().stream().collect(Collectors.toMap(StoredReport::id, Function.identity()));
        List<StoredReport> files = ledger.entered().stream()
                .map(before -> Optional.ofNullable(now.get(before.id())).orElse(before))
                .toList();
        int pages = files.stream().mapToInt(file -> file.pages().orElse(0)).sum();
        Duration duration = Duration.ofNanos(System.nanoTime() - startNanos);
        return new LoadSummary(files, ledger.skipped(), unusable, duration, pages, !interrupted());
    }
}
