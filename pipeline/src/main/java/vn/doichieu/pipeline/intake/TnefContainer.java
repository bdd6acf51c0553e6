package vn.doichieu.pipeline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.jspecify.annotations.Nullable;

/** "winmail.dat": the attachments that Outlook packed for another Outlook (MS-OXTNEF). */
final class TnefContainer implements Container {
    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        inside.requireDepth();
        boolean empty = true;
        try (InputStream in = source.stream()) {
            for (Attachment attachment : new HMEFMessage(in).getAttachments()) {
                empty = false;
                inside.file(
                        name(attachment), () -> Unpacked.of(() -> new ByteArrayInputStream(attachment.getContents())));
            }
        }
        if (empty) {
            throw new Refused(IntakeMessages.EMPTY_ARCHIVE);
        }
        return true;
    }

    private static String name(Attachment attachment) {
        return Stream.of(of(attachment.getLongFilename()), of(attachment.getFilename()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("tệp đính kèm");
    }

    private static Optional<String> of(@Nullable String name) {
        return Optional.ofNullable(name).map(some -> some.replace("\0", "")).filter(some -> !some.isBlank());
    }
}
