package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.pipeline.check.Message;

/**
 * Turns paths into files to read: folders are walked, ZIP archives opened, one file at a time in memory. What cannot be
 * read comes out as {@link Incoming.Unusable}, never as an exception.
 */
public final class Intake {
    private final IntakeLimits limits;

    public Intake(IntakeLimits limits) {
        this.limits = limits;
    }

    /** What lies at the paths, in the order given and inside folders by name; nothing is opened yet. */
    public List<Found> find(List<Path> paths) {
        List<Found> found = new ArrayList<>();
        paths.forEach(path -> found.addAll(at(path)));
        return found;
    }

    private static List<Found> at(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(Found.file(name(path), path));
        }
        if (!Files.isDirectory(path)) {
            return List.of(Found.refused(path.toString(), path, IntakeMessages.MISSING));
        }
        try {
            List<Found> files = FolderWalk.files(path);
            return files.isEmpty() ? List.of(Found.refused(path.toString(), path, IntakeMessages.NO_FILES)) : files;
        } catch (UncheckedIOException e) {
            return List.of(Found.refused(path.toString(), path, IntakeMessages.UNREADABLE));
        }
    }

    private static String name(Path file) {
        return Folding.nfc(String.valueOf(file.getFileName()));
    }

    /** Gives the file, or the files of the archive one after the other. */
    public void open(Found found, Consumer<Incoming> sink) {
        if (found.refusal().isPresent()) {
            sink.accept(new Incoming.Unusable(found.name(), "", found.refusal().get()));
            return;
        }
        try {
            byte[] head = head(found.path());
            if (!ContentKind.isZip(head) || !openArchive(found, sink)) {
                sink.accept(file(found, head));
            }
        } catch (IOException e) {
            sink.accept(new Incoming.Unusable(found.name(), "", IntakeMessages.UNREADABLE));
        }
    }

    /** Gives the files inside; false where the ZIP is a document (DOCX, XLSX, ODT) and to be read as one. */
    private boolean openArchive(Found found, Consumer<Incoming> sink) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(found.path())) {
            ZipArchive archive = new ZipArchive(limits, sink);
            return archive.open(found.name(), channel, () -> sha256(found.path()));
        }
    }

    private Incoming file(Found found, byte[] head) throws IOException {
        long size = Files.size(found.path());
        Optional<Message> refusal = size == 0
                ? Optional.of(IntakeMessages.EMPTY)
                : size > limits.fileBytes()
                        ? Optional.of(IntakeMessages.tooLarge(limits.fileBytes()))
                        : ContentKind.refusal(found.name(), head);
        return refusal.isPresent()
                ? new Incoming.Unusable(found.name(), sha256(found.path()), refusal.get())
                : new Incoming.File(new SourceFile(found.name(), Files.readAllBytes(found.path())));
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ContentKind.HEAD_BYTES);
        }
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return ContentHash.of(in);
        }
    }
}
