/** Indicators by wards for a period. */
@NullMarked
package vn.doichieu.pipeline.compare;

import org.jspecify.annotations.NullMarked;
