package vn.doichieu.pipeline.intake;

/** What kept a file from being read, by what may change that. */
public enum Hindrance {
    /** Something about the file: the same bytes give the same result. */
    FILE,
    /** A program that this machine lacks: worth another try every time. */
    MACHINE,
    /** Time or memory ran out, or the program broke: worth another try, but not for ever. */
    EFFORT
}
