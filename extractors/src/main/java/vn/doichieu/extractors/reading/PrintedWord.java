package vn.doichieu.extractors.reading;

import java.util.OptionalDouble;
import vn.doichieu.extractors.document.Box;

/**
 * A word of a printed line.
 *
 * @param text       canonical, without a space, not empty
 * @param bold       whether most of it is
 * @param box        around it, on the page as shown
 * @param confidence 0..1 of the recognition; empty where the file itself holds the characters
 */
record PrintedWord(String text, boolean bold, Box box, OptionalDouble confidence) {}
