package vn.doichieu.extractors.document;

/**
 * A page that gave no usable text.
 *
 * @param number 1-based
 * @param cause  why
 */
public record UnreadPage(int number, Cause cause) {

    /** Why a page was not read. */
    public enum Cause {
        /** Neither text nor an image with letters in it. */
        NO_TEXT,
        /** An image, and the program that recognises letters is not on this machine: worth another try once it is. */
        NO_OCR,
        /** An image, and the time for this file was used up: worth another try with more. */
        OUT_OF_TIME,
        /** The recognition failed on it. */
        FAILED;

        /** Whether reading the same bytes again may give more. */
        public boolean passing() {
            return this == NO_OCR || this == OUT_OF_TIME;
        }
    }
}
