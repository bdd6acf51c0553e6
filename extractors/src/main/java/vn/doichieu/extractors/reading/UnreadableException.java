package vn.doichieu.extractors.reading;

/** Carries a refusal from the depth of a format up to its reader; never leaves the package. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    UnreadableException(Refusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    UnreadableException(Refusal refusal, Throwable cause) {
        super(describe(cause), cause);
        this.refusal = refusal;
    }

    ReadOutcome.Refused refused() {
        return new ReadOutcome.Refused(refusal, String.valueOf(getMessage()));
    }

    static String describe(Throwable cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
