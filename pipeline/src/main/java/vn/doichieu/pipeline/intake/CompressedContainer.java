package vn.doichieu.pipeline.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** One compressed stream: a TAR archive ("a.tar.gz", "a.tgz"), or one file ("a.docx.gz"). */
final class CompressedContainer implements Container {
    private static final int MEMORY_KIB = 160 * 1024;

    private final ContentKind kind;

    CompressedContainer(ContentKind kind) {
        this.kind = kind;
    }

    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        inside.requireDepth();
        try (InputStream packed = new BufferedInputStream(source.stream());
                InputStream unpacked = inside.watch(unpacked(packed))) {
            byte[] head = unpacked.readNBytes(ContentKind.HEAD_BYTES);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), unpacked);
            if (ContentKind.isTar(".tar", head)) {
                TarContainer.give(whole, inside);
            } else {
                inside.file(innerName(inside.container()), () -> Unpacked.of(() -> whole));
            }
        } catch (MemoryLimitException e) {
            Refused refused = new Refused(IntakeMessages.TOO_MUCH_MEMORY);
            refused.initCause(e);
            throw refused;
        }
        return true;
    }

    private InputStream unpacked(InputStream packed) throws IOException {
        return switch (kind) {
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get();
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(MEMORY_KIB)
                        .get();
            default -> throw new IllegalStateException(kind + " is no compressed stream");
        };
    }

    /** "bao-cao.docx" of "thư.eml › bao-cao.docx.gz". */
    private static String innerName(String container) {
        String name = container
                .substring(Math.max(container.lastIndexOf('/'), container.lastIndexOf('›')) + 1)
                .strip();
        return name.toLowerCase(Locale.ROOT).matches(".+\\.(gz|bz2|xz)")
                ? name.substring(0, name.lastIndexOf('.'))
                : name;
    }
}
