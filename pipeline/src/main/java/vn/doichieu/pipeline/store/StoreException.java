package vn.doichieu.pipeline.store;

import vn.doichieu.pipeline.check.Message;

/** The store could not be used (locked, read-only, newer version, not a database): one line for people, exit code 3. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public StoreException(Message explanation, Throwable cause) {
        super(explanation.en(), cause);
        this.explanation = explanation;
    }

    public StoreException(Message explanation) {
        super(explanation.en());
        this.explanation = explanation;
    }

    /** What to tell people. */
    public Message explanation() {
        return explanation;
    }
}
