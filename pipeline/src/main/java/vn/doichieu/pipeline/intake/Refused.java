package vn.doichieu.pipeline.intake;

import vn.doichieu.pipeline.check.Message;

/** A container, or a file in one, that cannot be had, with the line for people. */
final class Refused extends java.io.IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;
    private final Hindrance hindrance;

    Refused(Message reason) {
        this(reason, Hindrance.FILE);
    }

    Refused(Message reason, Hindrance hindrance) {
        super(reason.en());
        this.reason = reason;
        this.hindrance = hindrance;
    }

    Message reason() {
        return reason;
    }

    Hindrance hindrance() {
        return hindrance;
    }
}
