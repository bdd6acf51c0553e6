package vn.doichieu.pipeline.evaluate;

import vn.doichieu.pipeline.check.Message;

/** Gold annotations that cannot be used. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public GoldException(Message explanation, Throwable cause) {
        super(explanation.en(), cause);
        this.explanation = explanation;
    }

    /** What to tell people, in one line. */
    public Message explanation() {
        return explanation;
    }
}
