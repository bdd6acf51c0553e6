package vn.doichieu.extractors.document;

import vn.doichieu.extractors.text.Span;

/**
 * A number that was misread in an image and put right because arithmetic proves it.
 *
 * @param span  in {@link ReportText#text()}, where the number now stands as it was printed
 * @param read  what was recognised there
 * @param proof the line of arithmetic that holds only so, as printed: "1619 + 3843 = 5462"
 */
public record Repair(Span span, String read, String proof) {}
