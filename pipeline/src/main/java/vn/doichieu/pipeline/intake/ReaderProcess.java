package vn.doichieu.pipeline.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.MachineSlots;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.reading.ReportReader;

/**
 * A virtual machine of its own in which files are read, one after the other. Its memory is bounded, its temporary files
 * go to a folder of its own, and of the environment it gets what programs need and nothing that may be a secret.
 */
final class ReaderProcess {
    private static final Set<String> ENVIRONMENT = Set.of(
            "PATH",
            "LANG",
            "LANGUAGE",
            "TZ",
            "TMPDIR",
            "TEMP",
            "TMP",
            "SYSTEMROOT",
            "WINDIR",
            "PATHEXT",
            "TESSDATA_PREFIX",
            "OMP_THREAD_LIMIT");

    /** With which a virtual machine ends that was told to end when its memory is used up. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    /** With which a process ends that the system kills when the machine's memory is used up. */
    private static final int EXIT_KILLED = 128 + 9;

    private final Process process;
    private final Path scratch;
    private final DataOutputStream to;
    private final DataInputStream from;
    private volatile boolean ready;
    private volatile boolean taken;

    private ReaderProcess(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /**
     * Starts one; it takes a moment until it is ready.
     *
     * @param reader the class that reads in it, with a constructor without arguments
     * @param memory most megabytes of heap
     */
    static ReaderProcess start(Class<? extends ReportReader> reader, int memory) throws IOException {
        Path scratch = ScratchFolder.make();
        ProcessBuilder builder = new ProcessBuilder(command(reader, memory, scratch));
        builder.environment().keySet().removeIf(name -> !isPassedOn(name));
        boolean told = System.getProperty("doichieu.log") != null;
        builder.redirectError(told ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
        try {
            return new ReaderProcess(builder.start(), scratch);
        } catch (IOException e) {
            ScratchFolder.remove(scratch);
            throw e;
        }
    }

    private static List<String> command(Class<?> reader, int memory, Path scratch) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory + "m",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + scratch.resolve("crash.log"),
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-D" + MachineSlots.FOLDER + "=" + MachineSlots.folder(),
                "-Dpdfbox.fontcache=" + fontCache()));
        for (String property : List.of("doichieu.log", "doichieu.log.libraries")) {
            if (System.getProperty(property) != null) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), ReaderMain.class.getName(), reader.getName()));
        return command;
    }

    /** A list of this machine's fonts, which takes seconds to make; not in the home folder, where it would be else. */
    private static Path fontCache() throws IOException {
        return Files.createDirectories(
                Path.of(System.getProperty("java.io.tmpdir"), "doichieu-" + System.getProperty("user.name")));
    }

    private static boolean isPassedOn(String name) {
        return ENVIRONMENT.contains(name.toUpperCase(Locale.ROOT))
                || name.startsWith("LC_")
                || name.startsWith("DOICHIEU_");
    }

    /** Waits until it can take files; throws where it never will. */
    boolean ready() throws IOException {
        if (!ready) {
            ReaderFrames.readReady(from);
            ready = true;
        }
        return ready;
    }

    /** Sends the file and waits for the outcome, however long it takes; throws where the process ended over it. */
    ReadOutcome read(SourceFile file, Deadline deadline) throws IOException {
        taken = false;
        ReaderFrames.writeFile(to, file, deadline);
        ReaderFrames.readTaken(from);
        taken = true;
        return ReaderFrames.readOutcome(from, deadline);
    }

    /** Whether it has begun to read the file it was sent last. */
    boolean hasTaken() {
        return taken;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Why it came to its end while reading. */
    ReadOutcome.Refused end() throws InterruptedException {
        boolean ended = process.waitFor(5, TimeUnit.SECONDS);
        int code = ended ? process.exitValue() : -1;
        boolean memory = code == EXIT_OUT_OF_MEMORY || code == EXIT_KILLED;
        return new ReadOutcome.Refused(
                memory ? Refusal.OUT_OF_MEMORY : Refusal.FAILED, "the reading process ended with " + code);
    }

    /** Ends it, and every program it started, at once; done when its temporary files are gone. */
    CompletableFuture<Void> kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return process.onExit().thenRun(() -> ScratchFolder.remove(scratch));
    }
}
