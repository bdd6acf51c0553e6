package vn.doichieu.pipeline.export;

import java.io.IOException;

/** An output could not be written; {@link #target()} names it. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String target;

    public OutputException(String target, IOException cause) {
        super(target + ": " + cause.getMessage(), cause);
        this.target = target;
    }

    /** The file as the user named it, or "stdout". */
    public String target() {
        return target;
    }
}
