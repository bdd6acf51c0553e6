package vn.doichieu.pipeline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of a file: on disk as it was found, or in memory as it came out of a container. */
public sealed interface Source {
    InputStream stream() throws IOException;

    SeekableByteChannel channel() throws IOException;

    long size() throws IOException;

    /** All of it. */
    byte[] bytes() throws IOException;

    /** The first bytes, as many as tell what it is. */
    default byte[] head() throws IOException {
        try (InputStream in = stream()) {
            return in.readNBytes(ContentKind.HEAD_BYTES);
        }
    }

    /**
     * Hash of all of it.
     *
     * @throws UncheckedIOException where it cannot be read any more
     */
    default String sha256() {
        try (InputStream in = stream()) {
            return ContentHash.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file on disk, opened anew each time. */
    record OnDisk(Path path) implements Source {
        @Override
        public InputStream stream() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return Files.newByteChannel(path);
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(path);
        }
    }

    /** Bytes in memory, which are not copied. */
    @SuppressWarnings("ArrayRecordComponent")
    record InMemory(byte[] content) implements Source {
        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(content);
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public byte[] bytes() {
            return content;
        }
    }
}
