/** Spans into a text, and Vietnamese folding for matching. Knows nothing of documents. */
@NullMarked
package vn.doichieu.extractors.text;

import org.jspecify.annotations.NullMarked;
