/** One document to figures and claims; {@link vn.doichieu.extractors.ExtractedReport} is the sum of the stages. */
@NullMarked
package vn.doichieu.extractors;

import org.jspecify.annotations.NullMarked;
