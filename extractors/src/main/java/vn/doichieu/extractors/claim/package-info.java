/** What the text itself asserts about its numbers: part of, share of, equal to. */
@NullMarked
package vn.doichieu.extractors.claim;

import org.jspecify.annotations.NullMarked;
