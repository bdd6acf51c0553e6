package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.extractors.text.Folding;

/** Lists the files below a folder in the order of their names, which are relative to it and NFC. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Found> found = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    /** Everything to load below the folder; parts that may not be read are in the list with their refusal. */
    static List<Found> files(Path folder) {
        try {
            Path root = folder.toRealPath(); // a link to a folder is followed when it was named, not on the way
            FolderWalk walk = new FolderWalk(root);
            Files.walkFileTree(root, walk);
            walk.found.sort(Comparator.comparing(Found::name));
            return walk.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && Names.isIgnored(name(folder))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Names.isIgnored(name(file))) {
            return FileVisitResult.CONTINUE;
        }
        if (Files.isRegularFile(file)) {
            found.add(Found.file(name(file), file));
        } else if (attributes.isSymbolicLink() && !Files.exists(file)) {
            found.add(Found.refused(name(file), file, IntakeMessages.BROKEN_LINK));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        found.add(Found.refused(name(file), file, IntakeMessages.UNREADABLE));
        return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
        return Folding.nfc(root.relativize(path).toString().replace('\\', '/'));
    }
}
