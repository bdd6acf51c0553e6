package vn.doichieu.pipeline.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * What can still be had of a ZIP whose directory, which stands at its end, is lost: the files before the cut, by their
 * own headers. Only of a file that calls itself an archive; a DOCX cut off is left to its reader.
 */
final class ZipRemains {
    private ZipRemains() {}

    static boolean open(Source source, Inside inside) throws IOException {
        if (!inside.container().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        inside.requireDepth();
        try (InputStream in = new BufferedInputStream(source.stream());
                ZipArchiveInputStream zip = new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    give(zip, entry, inside);
                }
            }
        }
        throw new Refused(IntakeMessages.brokenAfter(inside.given()));
    }

    private static void give(ZipArchiveInputStream zip, ZipArchiveEntry entry, Inside inside) throws IOException {
        String name = ZipContainer.name(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            inside.refuse(name, IntakeMessages.ENCRYPTED);
        } else if (!zip.canReadEntryData(entry)) {
            inside.refuse(name, IntakeMessages.UNKNOWN_COMPRESSION);
        } else {
            inside.file(name, () -> Unpacked.of(() -> new EntryStream(inside.watch(zip))));
        }
    }
}
