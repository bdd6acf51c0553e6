package vn.doichieu.extractors.reading;

/** Why a file was not read. Messages to people are made from these by whoever talks to people. */
public enum Refusal {
    EMPTY_FILE,
    ENCRYPTED,
    CORRUPT,
    /** Page images only, no text layer. */
    NO_TEXT_LAYER,
    /** Unpacks to far more than its size, or is larger than the reader accepts. */
    TOO_LARGE,
    /** A format no reader takes (image, sound, program, archive inside a document reader). */
    UNKNOWN_FORMAT,
    /** Read, but there is not one letter in it. */
    NO_TEXT
}
