package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.document.Emphasis;

/**
 * One line of a paragraph, as far as the author broke it by hand.
 *
 * @param text     as the runs give it
 * @param emphasis of the whole line
 */
record StyledLine(String text, Emphasis emphasis) {}
