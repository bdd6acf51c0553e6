/** Models learned from annotated reports. */
@NullMarked
package vn.doichieu.extractors.learning;

import org.jspecify.annotations.NullMarked;
