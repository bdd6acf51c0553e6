package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.extractors.text.Folding;

/**
 * Turns paths into files to read: folders are walked, archives and e-mails opened, one file at a time in memory. What cannot be
 * read comes out as {@link Incoming.Unusable}, never as an exception.
 */
public final class Intake {
    private final IntakeLimits limits;
    private final Containers containers;

    public Intake(IntakeLimits limits) {
        this(limits, Bsdtar.onPath());
    }

    /** @param bsdtar the program that reads RAR, where there is one */
    Intake(IntakeLimits limits, Optional<Bsdtar> bsdtar) {
        this.limits = limits;
        this.containers = new Containers(bsdtar);
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

    /** Gives the file, or the files of the archive or e-mail one after the other. */
    public void open(Found found, Consumer<Incoming> sink) {
        if (found.refusal().isPresent()) {
            sink.accept(new Incoming.Unusable(found.name(), "", found.refusal().get()));
            return;
        }
        try {
            new Unpacking(limits, containers, sink).give(found.name(), new Source.OnDisk(found.path()));
        } catch (IOException | UncheckedIOException e) {
            sink.accept(new Incoming.Unusable(found.name(), "", IntakeMessages.UNREADABLE));
        }
    }
}
