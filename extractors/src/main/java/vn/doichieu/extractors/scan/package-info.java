/**
 * Images of printed pages to words with their boxes and confidence, and to printed lines. Takes decoded images, knows
 * nothing of file formats; the letters are recognised by the program Tesseract.
 */
@NullMarked
package vn.doichieu.extractors.scan;

import org.jspecify.annotations.NullMarked;
