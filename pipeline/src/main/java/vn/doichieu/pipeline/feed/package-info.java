/** The scoring feed. */
@NullMarked
package vn.doichieu.pipeline.feed;

import org.jspecify.annotations.NullMarked;
