package vn.doichieu.pipeline.cli;

/** The exit codes of the contract. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, but some input was rejected. */
    static final int SOME_REJECTED = 1;

    static final int WRONG_USAGE = 2;
    /** The store or an output could not be used. */
    static final int NOT_USABLE = 3;

    private ExitCode() {}
}
