package vn.doichieu.extractors.reading;

/** Why a file was not read. Messages to people are made from these by whoever talks to people. */
public enum Refusal {
    EMPTY_FILE,
    ENCRYPTED,
    CORRUPT,
    /** Page images only, no text layer. */
    NO_TEXT_LAYER,
    /** Page images only, and the program that recognises letters is not on this machine. */
    NO_OCR,
    /** Unpacks to far more than its size, or is larger than the reader accepts. */
    TOO_LARGE,
    /** A format no reader takes (image, sound, program, archive inside a document reader). */
    UNKNOWN_FORMAT,
    /** Read, but there is not one letter in it. */
    NO_TEXT,
    /** Reading took longer than it may. */
    OUT_OF_TIME,
    /** Reading took more memory than there is. */
    OUT_OF_MEMORY,
    /** The program that reads came to its end over it. */
    FAILED;

    /** Whether reading the same bytes again may give more. */
    public boolean passing() {
        return this == NO_OCR || this == OUT_OF_TIME || this == OUT_OF_MEMORY;
    }
}
