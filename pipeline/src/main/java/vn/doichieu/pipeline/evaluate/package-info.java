/** Precision and recall against gold annotations: mentions, bindings, roles, sections, findings. */
@NullMarked
package vn.doichieu.pipeline.evaluate;

import org.jspecify.annotations.NullMarked;
