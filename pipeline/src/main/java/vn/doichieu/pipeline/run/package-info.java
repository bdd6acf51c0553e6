/** The order of the stages. */
@NullMarked
package vn.doichieu.pipeline.run;

import org.jspecify.annotations.NullMarked;
