package vn.doichieu.pipeline.intake;

import java.nio.file.Path;
import java.util.Optional;
import vn.doichieu.pipeline.check.Message;

/**
 * A place where something lies, not yet opened.
 *
 * @param name    shown to people
 * @param path    where to read it
 * @param refusal why it cannot be opened, where that is known already
 */
public record Found(String name, Path path, Optional<Message> refusal) {
    static Found file(String name, Path path) {
        return new Found(name, path, Optional.empty());
    }

    static Found refused(String name, Path path, Message refusal) {
        return new Found(name, path, Optional.of(refusal));
    }
}
