package vn.doichieu.pipeline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tukaani.xz.LZMA2Options;

/** Real archives of each kind, made by the library that others use too. */
final class Packing {
    private Packing() {}

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream((OutputStream) packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        }
        return packed.toByteArray();
    }

    static byte[] sevenZip(Map<String, byte[]> files) throws IOException {
        return sevenZip(files, new SevenZMethodConfiguration(SevenZMethod.LZMA2));
    }

    /** Needs as much memory to unpack as the dictionary says, however small the file. */
    static byte[] sevenZip(Map<String, byte[]> files, int dictionary) throws IOException {
        LZMA2Options options = new LZMA2Options();
        options.setMode(LZMA2Options.MODE_UNCOMPRESSED); // a packer that asks for little itself
        options.setDictSize(dictionary);
        return sevenZip(files, new SevenZMethodConfiguration(SevenZMethod.LZMA2, options));
    }

    private static byte[] sevenZip(Map<String, byte[]> files, SevenZMethodConfiguration method) throws IOException {
        try (SeekableInMemoryByteChannel packed = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile out = new SevenZOutputFile(packed)) {
                out.setContentMethods(List.of(method));
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    SevenZArchiveEntry entry = new SevenZArchiveEntry();
                    entry.setName(file.getKey());
                    out.putArchiveEntry(entry);
                    out.write(file.getValue());
                    out.closeArchiveEntry();
                }
            }
            return Arrays.copyOf(packed.array(), (int) packed.size());
        }
    }

    /** Encrypted, names excepted. */
    static byte[] sevenZip(Map<String, byte[]> files, String password) throws IOException {
        try (SeekableInMemoryByteChannel packed = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile out = new SevenZOutputFile(packed, password.toCharArray())) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    SevenZArchiveEntry entry = new SevenZArchiveEntry();
                    entry.setName(file.getKey());
                    out.putArchiveEntry(entry);
                    out.write(file.getValue());
                    out.closeArchiveEntry();
                }
            }
            return Arrays.copyOf(packed.array(), (int) packed.size());
        }
    }

    static byte[] tar(Map<String, byte[]> files) throws IOException {
        return tar(files, "UTF-8", TarArchiveOutputStream.LONGFILE_POSIX, true);
    }

    static byte[] tar(Map<String, byte[]> files, String encoding, int longNames, boolean pax) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed, encoding)) {
            out.setLongFileMode(longNames);
            out.setAddPaxHeadersForNonAsciiNames(pax);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(file.getValue().length);
                out.putArchiveEntry(entry);
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        }
        return packed.toByteArray();
    }

    /** Entries that are no files: the type is one of the LF_ constants of tar. */
    static byte[] special(String name, byte type, String target) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed, "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry(name, type);
            entry.setLinkName(target);
            out.putArchiveEntry(entry);
            out.closeArchiveEntry();
        }
        return packed.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        return packed(content, GzipCompressorOutputStream::new);
    }

    static byte[] bzip2(byte[] content) throws IOException {
        return packed(content, BZip2CompressorOutputStream::new);
    }

    static byte[] xz(byte[] content) throws IOException {
        return packed(content, XZCompressorOutputStream::new);
    }

    private interface Compressor {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] content, Compressor compressor) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = compressor.over(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
