package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.pipeline.check.Message;

/** One container while it is open: takes the files it holds, one after the other. */
final class Inside {
    private static final String SEPARATOR = " › ";

    private final Unpacking unpacking;
    private final String container;
    private final Source source;
    private final int depth;
    private final Inflation inflation;
    private final Set<String> taken = new HashSet<>();
    private String ownHash = "";
    private int given;
    private int refused;

    Inside(Unpacking unpacking, String container, Source source, int depth) throws IOException {
        this.unpacking = unpacking;
        this.container = container;
        this.source = source;
        this.depth = depth;
        this.inflation = new Inflation(unpacking.limits(), source.size());
    }

    String container() {
        return container;
    }

    /** Files given so far. */
    int given() {
        return given;
    }

    /** Whether nothing was said of any file: there was none, or only such as a system leaves behind. */
    boolean isSilent() {
        return given == 0 && refused == 0;
    }

    IntakeLimits limits() {
        return unpacking.limits();
    }

    /** A stream out of the container that fails where far more comes out than went in. */
    InputStream watch(InputStream in) {
        return inflation.watch(in);
    }

    /** @throws Refused where the container lies too deep in others to be opened */
    void requireDepth() throws Refused {
        if (depth > limits().archiveDepth()) {
            throw new Refused(IntakeMessages.tooDeep(limits().archiveDepth()));
        }
    }

    /** Whether something of that name is no file for people, or was left behind by a system. */
    static boolean isIgnored(String entry) {
        return Names.isIgnored(entry);
    }

    /** Bytes to be had on demand, so that only those of files that are wanted are unpacked. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    /**
     * Takes a file. What is wrong with it alone is said of it; the container goes on.
     *
     * @param entry its name in the container, decoded, folders before it
     */
    void file(String entry, Bytes bytes) throws IOException {
        if (isIgnored(entry)) {
            return;
        }
        if (Names.escapes(entry)) {
            refuse(entry, IntakeMessages.ESCAPES);
            return;
        }
        String name = nameOf(entry);
        byte[] content;
        try (InputStream in = bytes.open()) {
            content = unpacking.budget().unpack(in);
        } catch (Refused e) {
            refused(name, entry, e.reason(), e.hindrance());
            return;
        } catch (UnpackBudget.Exceeded e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the container breaks off within this file
            refused(name, entry, IntakeMessages.BROKEN_ENTRY, Hindrance.FILE);
            throw e;
        }
        given++;
        unpacking.give(name, new Source.InMemory(content), Optional.of(container), depth);
    }

    /** Bytes that are no file: what the container itself says. They count as any file's. */
    byte[] textOf(InputStream bytes) throws IOException {
        return unpacking.budget().unpack(bytes);
    }

    /** Says of a file why it is not taken. */
    void refuse(String entry, Message reason) throws IOException {
        if (!isIgnored(entry)) {
            refused(nameOf(entry), entry, reason, Hindrance.FILE);
        }
    }

    private void refused(String name, String entry, Message reason, Hindrance hindrance) {
        refused++;
        unpacking
                .sink()
                .accept(new Incoming.Unusable(name, placeHash(entry), reason, hindrance, Optional.of(container)));
    }

    /** Identity of what cannot be unpacked: where it lies. */
    private String placeHash(String entry) {
        if (ownHash.isEmpty()) {
            ownHash = source.sha256();
        }
        return ContentHash.of(ownHash + "\n" + entry);
    }

    /** Two entries of one name stay two files: the second is "a (2).docx". */
    private String nameOf(String entry) throws IOException {
        unpacking.budget().count();
        String shown = EntryName.shown(entry);
        String name = shown;
        for (int i = 2; !taken.add(name); i++) {
            int dot = shown.lastIndexOf('.');
            int end = dot > shown.lastIndexOf('/') + 1 ? dot : shown.length();
            name = shown.substring(0, end) + " (" + i + ")" + shown.substring(end);
        }
        return container + SEPARATOR + name;
    }
}
