package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import vn.doichieu.pipeline.check.Message;

/** 7z, read from its first file to its last: in a solid archive each file is unpacked on the way to the next. */
final class SevenZipContainer implements Container {
    /** Enough for what 7-Zip calls "ultra" (a dictionary of 64 MB); larger ones are chosen by hand. */
    private static final int MEMORY_KIB = 160 * 1024;

    private static final int UNIX_ATTRIBUTES = 0x8000;
    private static final int UNIX_TYPE = 0170000;
    private static final int UNIX_FILE = 0100000;

    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        inside.requireDepth();
        try (SeekableByteChannel channel = source.channel();
                SevenZFile archive = SevenZFile.builder()
                        .setSeekableByteChannel(channel)
                        .setMaxMemoryLimitKiB(MEMORY_KIB)
                        .get()) {
            give(archive, inside);
        } catch (PasswordRequiredException e) {
            throw refused(IntakeMessages.ENCRYPTED, e);
        } catch (MemoryLimitException e) {
            throw refused(IntakeMessages.TOO_MUCH_MEMORY, e);
        }
        return true;
    }

    private static Refused refused(Message reason, IOException cause) {
        Refused refused = new Refused(reason);
        refused.initCause(cause);
        return refused;
    }

    private static void give(SevenZFile archive, Inside inside) throws IOException {
        boolean empty = true;
        for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String name = entry.getName() == null ? "" : entry.getName().replace('\\', '/');
            if (entry.isDirectory() || entry.isAntiItem() || Inside.isIgnored(name)) {
                continue;
            }
            empty = false;
            if (isSpecial(entry)) {
                inside.refuse(name, IntakeMessages.NO_FILE);
            } else {
                inside.file(name, () -> inside.watch(current(archive)));
            }
        }
        if (empty) {
            throw new Refused(IntakeMessages.EMPTY_ARCHIVE);
        }
    }

    /** p7zip puts the mode of Unix into the upper half of the attributes. */
    private static boolean isSpecial(SevenZArchiveEntry entry) {
        int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
        int type = attributes >>> 16 & UNIX_TYPE;
        return (attributes & UNIX_ATTRIBUTES) != 0 && type != 0 && type != UNIX_FILE;
    }

    private static InputStream current(SevenZFile archive) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return archive.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return archive.read(into, offset, length);
            }
        };
    }
}
