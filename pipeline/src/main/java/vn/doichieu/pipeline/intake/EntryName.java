package vn.doichieu.pipeline.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.doichieu.extractors.text.Folding;

/**
 * The name of an archive's entry as people wrote it. ZIP says of a name only whether it is UTF-8 (APPNOTE 4.4.4, bit
 * 11); without that, macOS still writes UTF-8, and Windows writes its own code page, 1258 on Vietnamese machines.
 */
final class EntryName {
    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

    private EntryName() {}

    /** NFC, with "/" between folders. */
    static String of(ZipArchiveEntry entry) {
        boolean declared = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        return Folding.nfc(declared ? entry.getName() : decoded(entry.getRawName()))
                .replace('\\', '/');
    }

    private static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, VIETNAMESE_WINDOWS);
        }
    }
}
