package vn.doichieu.extractors.reading;

/**
 * One level of an automatic list, in the terms of ISO/IEC 29500-1, 17.9; other formats are put into them.
 *
 * @param start    first number
 * @param format   form of its numbers as {@link ListNumber} knows it; "bullet" and "none" have no number
 * @param pattern  what is shown: "%1.%2." with the levels' numbers in place of %1 to %9, or the bullet
 * @param legal    whether all numbers are shown as decimals
 * @param spaced   whether something stands between the label and the text
 * @param restarts highest level (from 1) after which it restarts; 0 never, negative: after any higher level
 * @param hidden   whether the label is formatted as hidden; it still counts
 */
record LabelLevel(
        int start, String format, String pattern, boolean legal, boolean spaced, int restarts, boolean hidden) {
    /** As many levels as a list has in word processors. */
    static final int MOST = 9;

    static LabelLevel of(int start, String format, String pattern) {
        return new LabelLevel(start, format, pattern, false, true, -1, false);
    }
}
