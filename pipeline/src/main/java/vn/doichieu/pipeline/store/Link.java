package vn.doichieu.pipeline.store;

import java.util.Optional;

/**
 * What a file came with.
 *
 * @param container       name of the archive or e-mail, the innermost one; empty for a file by itself
 * @param mainReport      id of the report it is an appendix of
 * @param wardInherited   whether its ward is that of its main report, since it states none
 * @param periodInherited whether its period is that of its main report, since it states none
 */
public record Link(
        Optional<String> container, Optional<String> mainReport, boolean wardInherited, boolean periodInherited) {
    /** Of a file by itself. */
    public static final Link NONE = new Link(Optional.empty(), Optional.empty(), false, false);
}
