package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.doichieu.pipeline.check.Message;

/** ZIP by its central directory. Office documents, OpenDocument and EPUB are ZIP files too, and no containers here. */
final class ZipContainer implements Container {
    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        try (SeekableByteChannel channel = source.channel()) {
            Optional<ZipFile> opened = opened(channel);
            if (opened.isEmpty()) {
                return ZipRemains.open(source, inside);
            }
            try (ZipFile zip = opened.get()) {
                return open(zip, source, inside);
            }
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

    private static boolean open(ZipFile zip, Source source, Inside inside) throws IOException {
        if (isDocument(zip)) {
            return false;
        }
        inside.requireDepth();
        List<ZipArchiveEntry> files = Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory() && !Inside.isIgnored(name(entry)))
                .toList();
        if (files.isEmpty()) {
            throw new Refused(IntakeMessages.EMPTY_ARCHIVE);
        }
        if (overlap(files, source.size())) {
            throw new Refused(IntakeMessages.OVERLAP);
        }
        for (ZipArchiveEntry entry : files) {
            give(zip, entry, inside);
        }
        return true;
    }

    private static boolean isDocument(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
    }

    /** Entries that share bytes are no archive any packer makes, and the way to pack a bomb into little. */
    private static boolean overlap(List<ZipArchiveEntry> files, long size) {
        long packed = 0;
        for (ZipArchiveEntry entry : files) {
            packed += Math.max(0, entry.getCompressedSize());
        }
        return packed > size;
    }

    private static void give(ZipFile zip, ZipArchiveEntry entry, Inside inside) throws IOException {
        String name = name(entry);
        Optional<Message> refusal = refusal(zip, entry);
        if (refusal.isPresent()) {
            inside.refuse(name, refusal.get());
            return;
        }
        Inflation inflation = new Inflation(inside.limits(), entry.getCompressedSize());
        inside.file(name, () -> inflation.watch(inside.watch(Unpacked.of(() -> zip.getInputStream(entry)))));
    }

    private static Optional<Message> refusal(ZipFile zip, ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(IntakeMessages.ENCRYPTED);
        }
        if (entry.isUnixSymlink()) {
            return Optional.of(IntakeMessages.NO_FILE);
        }
        return zip.canReadEntryData(entry) ? Optional.empty() : Optional.of(IntakeMessages.UNKNOWN_COMPRESSION);
    }

    /**
     * ZIP says of a name only whether it is UTF-8 (APPNOTE 4.4.4, bit 11), or repeats it in UTF-8 in an extra field
     * (Info-ZIP, APPNOTE 4.6.9).
     */
    static String name(ZipArchiveEntry entry) {
        boolean declared = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        return (declared ? entry.getName() : EntryName.decoded(entry.getRawName())).replace('\\', '/');
    }
}
