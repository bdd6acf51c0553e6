package vn.doichieu.pipeline.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** TAR, read as a stream: also what comes out of a compressed one, or out of another program. */
final class TarContainer implements Container {
    /**
     * Names in old headers are bytes of unknown encoding, those of PAX headers UTF-8. The library decodes the former with
     * one encoding; this one keeps every byte apart and gives letters that no Vietnamese name has.
     */
    private static final Charset MARKED_BYTES = Charset.forName("KOI8-R");

    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        inside.requireDepth();
        try (InputStream in = new BufferedInputStream(source.stream())) {
            give(in, inside);
        }
        return true;
    }

    /** Gives the files of the archive that the stream is. */
    static void give(InputStream in, Inside inside) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(in, MARKED_BYTES.name())) {
            boolean empty = true;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = name(entry);
                if (entry.isDirectory() || entry.isGlobalPaxHeader() || Inside.isIgnored(name)) {
                    continue;
                }
                empty = false;
                if (entry.isFile() && !isSpecial(entry)) {
                    // the holes of a sparse file come out of nothing
                    InputStream current = entry.isSparse() ? inside.watch(tar) : tar;
                    inside.file(name, () -> new EntryStream(current));
                } else {
                    inside.refuse(name, IntakeMessages.NO_FILE);
                }
            }
            if (empty) {
                throw new Refused(IntakeMessages.EMPTY_ARCHIVE);
            }
        }
    }

    private static boolean isSpecial(TarArchiveEntry entry) {
        return entry.isLink()
                || entry.isSymbolicLink()
                || entry.isBlockDevice()
                || entry.isCharacterDevice()
                || entry.isFIFO();
    }

    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        boolean marked = name.chars().anyMatch(letter -> letter > 0x7f)
                && new String(name.getBytes(MARKED_BYTES), MARKED_BYTES).equals(name);
        return marked ? EntryName.decoded(name.getBytes(MARKED_BYTES)) : name;
    }
}
