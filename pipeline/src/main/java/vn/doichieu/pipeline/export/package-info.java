/** Answers as table, JSON, NDJSON, CSV and XLSX. */
@NullMarked
package vn.doichieu.pipeline.export;

import org.jspecify.annotations.NullMarked;
