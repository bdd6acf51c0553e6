package vn.doichieu.pipeline.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** Where an answer goes: standard output, or a file that appears whole or not at all. */
public final class Output {

    /** Writes an answer into a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Output() {}

    /**
     * Writes to standard output. A reader that went away ({@code | head}) is no error.
     *
     * @throws OutputException where the stream cannot be written, such as on a full disk
     */
    public static void toStream(OutputStream stdout, Content content) {
        try {
            write(content, stdout);
            stdout.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw new OutputException("stdout", e);
            }
        }
    }

    /** Brings back the exception of a stream that was written inside a lambda. */
    private static void write(Content content, OutputStream out) throws IOException {
        try {
            content.writeTo(out);
        } catch (UncheckedIOException e) {
            throw Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e));
        }
    }

    /**
     * Writes a file through a temporary one beside it; devices and pipes are written directly.
     *
     * @throws OutputException where the file cannot be written; what stood there before is then unchanged
     */
    public static void toFile(Path file, Content content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeInto(file, content);
            } else {
                replace(file, content);
            }
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent() == null ? target : target.getParent();
        Path unfinished = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            writeInto(unfinished, content);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeInto(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(content, out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("broken pipe") || reason.contains("pipe is being closed");
    }
}
