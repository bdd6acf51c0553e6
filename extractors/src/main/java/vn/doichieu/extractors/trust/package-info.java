/** How far the indicator of a figure can be trusted. */
@NullMarked
package vn.doichieu.extractors.trust;

import org.jspecify.annotations.NullMarked;
