package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.pipeline.check.Message;

/** Gives the files of a ZIP archive and of archives inside it, one at a time; nothing is written to disk. */
final class ZipArchive {
    private static final String INSIDE = " › ";

    private final IntakeLimits limits;
    private final Consumer<Incoming> sink;
    private final UnpackBudget budget;

    ZipArchive(IntakeLimits limits, Consumer<Incoming> sink) {
        this.limits = limits;
        this.sink = sink;
        this.budget = new UnpackBudget(limits);
    }

    /**
     * Gives what is inside.
     *
     * @param whole the hash of the archive itself, for saying that all of it cannot be used
     * @return false where nothing was given because this is one document (DOCX, XLSX, ODT), or too broken to tell
     */
    boolean open(String name, SeekableByteChannel channel, ContentHash.Source whole) throws IOException {
        try {
            return open(name, channel, whole, 1);
        } catch (UnpackBudget.Exceeded e) {
            sink.accept(new Incoming.Unusable(name, whole.sha256(), IntakeMessages.BOMB));
            return true;
        }
    }

    private boolean open(String name, SeekableByteChannel channel, ContentHash.Source whole, int depth)
            throws IOException {
        Optional<ZipFile> opened = opened(channel);
        if (opened.isEmpty()) {
            boolean saysArchive = name.toLowerCase(Locale.ROOT).endsWith(".zip");
            if (saysArchive) {
                sink.accept(new Incoming.Unusable(name, whole.sha256(), IntakeMessages.BROKEN_ARCHIVE));
            }
            return saysArchive;
        }
        try (ZipFile zip = opened.get()) {
            if (isDocument(zip)) {
                return false;
            }
            if (depth > limits.archiveDepth()) {
                sink.accept(new Incoming.Unusable(name, whole.sha256(), IntakeMessages.tooDeep(limits.archiveDepth())));
                return true;
            }
            List<ZipArchiveEntry> files = files(zip);
            if (files.isEmpty()) {
                sink.accept(new Incoming.Unusable(name, whole.sha256(), IntakeMessages.EMPTY_ARCHIVE));
            }
            for (ZipArchiveEntry entry : files) {
                give(name + INSIDE + EntryName.of(entry), zip, entry, depth);
            }
            return true;
        }
    }

    private static Optional<ZipFile> opened(SeekableByteChannel channel) {
        try {
            return Optional.of(ZipFile.builder().setSeekableByteChannel(channel).get());
        } catch (IOException | RuntimeException e) {
            // commons-compress throws unchecked exceptions on some broken directories
            return Optional.empty();
        }
    }

    /** Office Open XML packages have a list of content types, OpenDocument and EPUB name their type in "mimetype". */
    private static boolean isDocument(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
    }

    private static List<ZipArchiveEntry> files(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory() && !Names.isIgnored(EntryName.of(entry)))
                .toList();
    }

    private void give(String name, ZipFile zip, ZipArchiveEntry entry, int depth) throws IOException {
        Optional<Message> refusal = refusal(zip, entry);
        if (refusal.isPresent()) {
            sink.accept(new Incoming.Unusable(name, packedHash(zip, entry), refusal.get()));
            return;
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = budget.unpack(in, entry.getCompressedSize());
        } catch (UnpackBudget.Exceeded e) {
            throw e;
        } catch (UnpackBudget.FileTooLarge e) {
            Message tooLarge = IntakeMessages.tooLarge(limits.fileBytes());
            sink.accept(new Incoming.Unusable(name, packedHash(zip, entry), tooLarge));
            return;
        } catch (IOException | RuntimeException e) {
            sink.accept(new Incoming.Unusable(name, packedHash(zip, entry), IntakeMessages.BROKEN_ARCHIVE));
            return;
        }
        give(new SourceFile(name, content), depth);
    }

    private void give(SourceFile file, int depth) throws IOException {
        byte[] content = file.content();
        if (ContentKind.isZip(content)
                && open(file.name(), new SeekableInMemoryByteChannel(content), file::sha256, depth + 1)) {
            return;
        }
        Optional<Message> refusal =
                content.length == 0 ? Optional.of(IntakeMessages.EMPTY) : ContentKind.refusal(file.name(), content);
        sink.accept(
                refusal.isPresent()
                        ? new Incoming.Unusable(file.name(), file.sha256(), refusal.get())
                        : new Incoming.File(file));
    }

    private static Optional<Message> refusal(ZipFile zip, ZipArchiveEntry entry) {
        if (Names.escapes(EntryName.of(entry))) {
            return Optional.of(IntakeMessages.ESCAPES);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(IntakeMessages.ENCRYPTED);
        }
        return zip.canReadEntryData(entry) ? Optional.empty() : Optional.of(IntakeMessages.UNKNOWN_COMPRESSION);
    }

    /** Identity of what cannot be unpacked: the hash of its packed bytes; empty where even these cannot be had. */
    private static String packedHash(ZipFile zip, ZipArchiveEntry entry) {
        try (InputStream packed = zip.getRawInputStream(entry)) {
            return ContentHash.of(packed);
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
