package vn.doichieu.extractors.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zipped document (OOXML, ODF), unpacked within limits. Every part is unpacked and counted, whatever its
 * header claims; only XML parts and the small {@code mimetype} are kept.
 */
final class ZipParts {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_XML_BYTES = 64L << 20;

    /** Office XML shrinks to a tenth, seldom to a fiftieth; small parts may shrink more. */
    private static final long MOST_RATIO = 200;

    private static final long RATIO_MATTERS_FROM = 4L << 20;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long total;
    private long totalXml;

    private ZipParts() {}

    /**
     * @throws UnreadableException CORRUPT where it is no whole zip file, TOO_LARGE beyond the limits
     */
    static ZipParts open(byte[] content) {
        ZipParts unpacked = new ZipParts();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableException(Refusal.TOO_LARGE, "more than " + MOST_ENTRIES + " parts");
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new UnreadableException(Refusal.ENCRYPTED, "encrypted part " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    unpacked.add(zip, entry, content.length);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
        return unpacked;
    }

    /** Parts that came unpacked. */
    static ZipParts of(Map<String, byte[]> parts) {
        ZipParts unpacked = new ZipParts();
        parts.forEach(unpacked.parts::put);
        return unpacked;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Bytes of all XML parts together. */
    long xmlBytes() {
        return totalXml;
    }

    private void add(ZipFile zip, ZipArchiveEntry entry, int fileSize) throws IOException {
        boolean kept = isXml(entry.getName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                refuseBomb(entry, size, total + size, kept ? totalXml + size : 0, fileSize);
                if (kept) {
                    bytes.write(buffer, 0, n);
                }
            }
        }
        total += size;
        if (kept) {
            totalXml += size;
            // some programs write the separator of Windows, or a leading one
            String name = entry.getName().replace('\\', '/');
            parts.put(name.startsWith("/") ? name.substring(1) : name, bytes.toByteArray());
        }
    }

    private static void refuseBomb(ZipArchiveEntry entry, long size, long total, long xml, int fileSize) {
        boolean swollen = total > RATIO_MATTERS_FROM && total / Math.max(1, fileSize) > MOST_RATIO;
        if (total > MOST_BYTES || xml > MOST_XML_BYTES || swollen) {
            throw new UnreadableException(
                    Refusal.TOO_LARGE, entry.getName() + " unpacks to more than " + size + " bytes");
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    }
}
