package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.pipeline.check.Message;

/** Gives one file that was found, or what it holds down to the limits, one file at a time. */
final class Unpacking {
    private static final Logger LOG = LoggerFactory.getLogger(Unpacking.class);

    private final IntakeLimits limits;
    private final Containers containers;
    private final Consumer<Incoming> sink;
    private final UnpackBudget budget;
    private Optional<Throwable> failedOutside = Optional.empty();

    Unpacking(IntakeLimits limits, Containers containers, Consumer<Incoming> sink) {
        this.limits = limits;
        this.containers = containers;
        this.sink = incoming -> passOn(sink, incoming);
        this.budget = new UnpackBudget(limits);
    }

    IntakeLimits limits() {
        return limits;
    }

    UnpackBudget budget() {
        return budget;
    }

    Consumer<Incoming> sink() {
        return sink;
    }

    /** What the one who takes the files throws is no fault of the container's. */
    private void passOn(Consumer<Incoming> taker, Incoming incoming) {
        try {
            taker.accept(incoming);
        } catch (RuntimeException | Error e) {
            failedOutside = Optional.of(e);
            throw e;
        }
    }

    /**
     * Gives a file that was found.
     *
     * @throws IOException where it cannot be read
     */
    void give(String name, Source source) throws IOException {
        try {
            give(name, source, Optional.empty(), 0);
        } catch (UnpackBudget.Exceeded e) {
            sink.accept(new Incoming.Unusable(name, source.sha256(), e.reason()));
        }
    }

    /** @param depth of the containers around it, the outermost counted */
    void give(String name, Source source, Optional<String> container, int depth) throws IOException {
        ContentKind kind = ContentKind.of(name, source);
        Optional<Container> opener = containers.of(kind);
        if (opener.isPresent() && opened(opener.get(), name, source, container, depth + 1)) {
            return;
        }
        Optional<Message> refusal = refusal(source, kind);
        sink.accept(
                refusal.isPresent()
                        ? new Incoming.Unusable(name, source.sha256(), refusal.get(), Hindrance.FILE, container)
                        : new Incoming.File(new SourceFile(name, source.bytes()), container));
    }

    private Optional<Message> refusal(Source source, ContentKind kind) throws IOException {
        if (source.size() == 0) {
            return Optional.of(IntakeMessages.EMPTY);
        }
        if (kind == ContentKind.PART) {
            return Optional.of(IntakeMessages.PART);
        }
        return source.size() > limits.fileBytes()
                ? Optional.of(IntakeMessages.tooLarge(limits.fileBytes()))
                : Optional.empty();
    }

    /** Whether it was a container; then all is said, of its files or of itself. */
    private boolean opened(Container opener, String name, Source source, Optional<String> container, int depth)
            throws IOException {
        Inside inside = new Inside(this, name, source, depth);
        try {
            if (!opener.open(source, inside)) {
                return false;
            }
            if (inside.isSilent()) {
                throw new Refused(IntakeMessages.EMPTY_ARCHIVE);
            }
            sink.accept(new Incoming.Opened(name, source));
        } catch (Refused e) {
            refuse(name, source, e.reason(), e.hindrance(), container);
        } catch (UnpackBudget.Exceeded e) {
            if (e.inAll()) {
                throw e;
            }
            refuse(name, source, e.reason(), Hindrance.FILE, container);
        } catch (UncheckedIOException | OutOfMemoryError e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (failedOutside.isPresent()) {
                throw e;
            }
            // parsers of archives throw all sorts of unchecked exceptions on broken ones
            LOG.debug("{}: broken", name, e);
            refuse(name, source, IntakeMessages.brokenAfter(inside.given()), Hindrance.FILE, container);
        }
        return true;
    }

    private void refuse(String name, Source source, Message reason, Hindrance hindrance, Optional<String> container) {
        sink.accept(new Incoming.Unusable(name, source.sha256(), reason, hindrance, container));
    }
}
