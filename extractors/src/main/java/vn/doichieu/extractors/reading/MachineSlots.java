package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bounds what all processes of a user do at once on a machine: a slot is a locked file, which the system unlocks when its
 * process ends, however it ends. Where no file can be locked, nothing is bounded.
 */
public final class MachineSlots {
    /** Names the folder of the lock files; processes that know the same share the slots. */
    public static final String FOLDER = "doichieu.slots";

    private static final Logger LOG = LoggerFactory.getLogger(MachineSlots.class);

    private static final Duration RETRY = Duration.ofMillis(40);

    private final Path folder;
    private final int count;

    MachineSlots(Path folder, int count) {
        this.folder = folder;
        this.count = count;
    }

    static MachineSlots ofMachine(int count) {
        return new MachineSlots(folder(), count);
    }

    /** The folder that the processes of this user share. */
    public static Path folder() {
        String told = System.getProperty(FOLDER);
        return told != null
                ? Path.of(told)
                : Path.of(System.getProperty("java.io.tmpdir"), "doichieu-" + System.getProperty("user.name"));
    }

    /** A slot taken, until it is closed. */
    interface Slot extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits for a slot.
     *
     * @param most how long; after that the work goes on without one, for its own time limit to end it
     */
    Slot take(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        try {
            do {
                Optional<Slot> slot = free();
                if (slot.isPresent()) {
                    return slot.get();
                }
                Thread.sleep(RETRY.toMillis());
            } while (System.nanoTime() - end < 0);
        } catch (IOException e) {
            LOG.debug("no slot can be locked in {}", folder, e);
        }
        return () -> {};
    }

    /** A slot that nobody holds, taken; empty where all are held. */
    Optional<Slot> free() throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Optional<Slot> slot = tried(folder.resolve("slot-" + i));
            if (slot.isPresent()) {
                return slot;
            }
        }
        return Optional.empty();
    }

    private static Optional<Slot> tried(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(() -> close(channel));
            }
        } catch (OverlappingFileLockException e) {
            LOG.trace("{} is taken by this process", file, e);
        }
        channel.close();
        return Optional.empty();
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("a slot was not closed", e);
        }
    }
}
