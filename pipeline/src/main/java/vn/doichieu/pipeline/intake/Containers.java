package vn.doichieu.pipeline.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What opens which kind of container. */
final class Containers {
    private final Map<ContentKind, Container> byKind = new EnumMap<>(ContentKind.class);

    /** @param bsdtar the program that reads RAR, where this machine has it */
    Containers(Optional<Bsdtar> bsdtar) {
        byKind.put(ContentKind.ZIP, new ZipContainer());
        byKind.put(ContentKind.SEVEN_ZIP, new SevenZipContainer());
        byKind.put(ContentKind.TAR, new TarContainer());
        byKind.put(ContentKind.GZIP, new CompressedContainer(ContentKind.GZIP));
        byKind.put(ContentKind.BZIP2, new CompressedContainer(ContentKind.BZIP2));
        byKind.put(ContentKind.XZ, new CompressedContainer(ContentKind.XZ));
        byKind.put(ContentKind.RAR, new RarContainer(bsdtar));
        byKind.put(ContentKind.MAIL, new MailContainer());
        byKind.put(ContentKind.OUTLOOK, new OutlookContainer());
        byKind.put(ContentKind.SIGNED, new SignedContainer());
        byKind.put(ContentKind.TNEF, new TnefContainer());
    }

    /** Empty for what a reader reads. */
    Optional<Container> of(ContentKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
