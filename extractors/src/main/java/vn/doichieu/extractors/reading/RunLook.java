package vn.doichieu.extractors.reading;

/**
 * How the letters of one run look. The font matters for more than looks: in the legacy Vietnamese fonts it says which
 * letter a character is.
 *
 * @param font     name of the font of its letters beyond ASCII, as the file gives it; empty where it says nothing
 * @param raised   whether they are set as superscript
 * @param capitals whether small letters are shown as capitals, large or small ones
 */
record RunLook(String font, boolean bold, boolean italic, boolean raised, boolean capitals) {
    static final RunLook PLAIN = new RunLook("", false, false, false, false);
}
