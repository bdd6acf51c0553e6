/** Folders and archives in, single files out; none is lost, each refusal is named. */
@NullMarked
package vn.doichieu.pipeline.intake;

import org.jspecify.annotations.NullMarked;
