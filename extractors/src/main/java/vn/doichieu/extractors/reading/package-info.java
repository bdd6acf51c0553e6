/** Bytes in, a ReportText or a named refusal out; one reader per format. */
@NullMarked
package vn.doichieu.extractors.reading;

import org.jspecify.annotations.NullMarked;
