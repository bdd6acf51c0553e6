/** Figures, claims and identities in, checks with findings and coverage out. */
@NullMarked
package vn.doichieu.pipeline.check;

import org.jspecify.annotations.NullMarked;
