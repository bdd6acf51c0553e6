package vn.doichieu.pipeline.store;

import java.util.Optional;

/**
 * A file as it came in.
 *
 * @param file      display name
 * @param sha256    of its content
 * @param container name of the archive or e-mail it came in, the innermost one
 * @param seconds   the time it was given to be read in; 0 where none was measured
 */
public record Received(String file, String sha256, Optional<String> container, int seconds) {
    static Received alone(String file, String sha256) {
        return new Received(file, sha256, Optional.empty(), 0);
    }
}
