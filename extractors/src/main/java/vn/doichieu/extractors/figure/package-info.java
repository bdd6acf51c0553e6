/** Mentions with labels, bound to indicators of the catalogue, or kept unbound. */
@NullMarked
package vn.doichieu.extractors.figure;

import org.jspecify.annotations.NullMarked;
