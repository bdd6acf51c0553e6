package vn.doichieu.pipeline.store;

import java.util.Optional;

/**
 * A file as it came in.
 *
 * @param file      display name
 * @param sha256    of its content
 * @param container name of the archive or e-mail it came in, the innermost one
 * @param seconds   the time it was given to be read in; 0 where none was measured
 * @param catalogue version of the catalogue it is extracted with; empty where it does not matter
 */
public record Received(String file, String sha256, Optional<String> container, int seconds, String catalogue) {
    static Received alone(String file, String sha256) {
        return new Received(file, sha256, Optional.empty(), 0, "");
    }
}
