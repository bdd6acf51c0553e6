package vn.doichieu.pipeline.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doichieu.pipeline.check.Message;

/**
 * RAR through bsdtar. A sound archive is turned into a TAR stream, in one pass, which a solid one needs, and with names
 * as they are; of one that is not, each file is asked for by itself, so that what can be read is. Nothing is unpacked to
 * disk.
 */
final class RarContainer implements Container {
    /** Files of a broken archive that are tried one by one, each by a run of the program. */
    private static final int MOST_TRIED_SINGLY = 500;

    private final Optional<Bsdtar> bsdtar;

    RarContainer(Optional<Bsdtar> bsdtar) {
        this.bsdtar = bsdtar;
    }

    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        inside.requireDepth();
        RarHeader header = RarHeader.of(source.head());
        if (header.volume()) {
            throw new Refused(IntakeMessages.PART);
        }
        if (header.encrypted()) {
            throw new Refused(IntakeMessages.ENCRYPTED);
        }
        if (bsdtar.isEmpty()) {
            throw new Refused(IntakeMessages.NO_BSDTAR, Hindrance.MACHINE);
        }
        if (isSound(bsdtar.get(), source, inside)) {
            try (BsdtarRun run = bsdtar.get().start(source, "-c", "--format=pax", "-f", "-", "@-")) {
                TarContainer.give(new BufferedInputStream(run.output()), inside);
            }
            if (RarBlocks.breakOff(source)) {
                throw new Refused(IntakeMessages.brokenAfter(inside.given()));
            }
        } else {
            openSingly(bsdtar.get(), source, inside);
        }
        return true;
    }

    /** Whether all of it unpacks; seen before anything is given, since a broken file would come filled up with zeros. */
    private static boolean isSound(Bsdtar program, Source archive, Inside inside) throws IOException {
        try (BsdtarRun run = program.start(archive, "-x", "-O", "-f", "-")) {
            new Inflation(inside.limits(), archive.size())
                    .watch(run.output())
                    .transferTo(OutputStream.nullOutputStream());
            return run.complaints().isEmpty();
        }
    }

    private static void openSingly(Bsdtar program, Source archive, Inside inside) throws IOException {
        List<String> names = new ArrayList<>();
        String complaints;
        try (BsdtarRun run = program.start(archive, "-t", "-f", "-")) {
            new String(inside.watch(run.output()).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(names::add);
            complaints = run.complaints();
        }
        names.removeIf(name -> name.endsWith("/"));
        if (names.size() > MOST_TRIED_SINGLY || new HashSet<>(names).size() < names.size()) {
            throw new Refused(IntakeMessages.brokenAfter(0));
        }
        for (String name : names) {
            inside.file(name, () -> new ByteArrayInputStream(single(program, archive, name, inside)));
        }
        if (!complaints.isEmpty()) {
            Message ofAll = reason(complaints);
            boolean noFile = names.isEmpty() && !ofAll.equals(IntakeMessages.BROKEN_ENTRY);
            throw new Refused(noFile ? ofAll : IntakeMessages.brokenAfter(inside.given()));
        }
    }

    private static byte[] single(Bsdtar program, Source archive, String name, Inside inside) throws IOException {
        try (BsdtarRun run = program.start(archive, "-x", "-O", "-q", "-f", "-", "--", literal(name));
                InputStream output = new Inflation(inside.limits(), archive.size()).watch(run.output())) {
            byte[] content = output.readNBytes(
                    (int) Math.min(Integer.MAX_VALUE - 8, inside.limits().fileBytes() + 1));
            String complaints = run.complaints();
            if (!complaints.isEmpty()) {
                throw new Refused(reason(complaints));
            }
            return content;
        }
    }

    private static Message reason(String complaints) {
        String said = complaints.toLowerCase(Locale.ROOT);
        if (said.contains("encrypt") || said.contains("passphrase") || said.contains("password")) {
            return IntakeMessages.ENCRYPTED;
        }
        return said.contains("unsupported") || said.contains("not supported")
                ? IntakeMessages.UNKNOWN_COMPRESSION
                : IntakeMessages.BROKEN_ENTRY;
    }

    /** The name as a pattern that fits nothing else. */
    private static String literal(String name) {
        return name.replaceAll("[\\\\*?\\[\\]]", "\\\\$0");
    }
}
