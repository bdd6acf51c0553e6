package vn.doichieu.extractors.reading;

/**
 * How the letters of one run look. The font matters for more than looks: in the legacy Vietnamese fonts it says which
 * letter a character is.
 *
 * @param font   name of the font of its letters beyond ASCII, as the file gives it; empty where it says nothing
 * @param raised whether it is set as superscript
 */
record RunLook(String font, boolean bold, boolean italic, boolean raised) {
    static final RunLook PLAIN = new RunLook("", false, false, false);
}
