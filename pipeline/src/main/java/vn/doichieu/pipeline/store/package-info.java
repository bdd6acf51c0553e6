/** The SQLite store: ledger, reports, figures, checks; versioned migrations. */
@NullMarked
package vn.doichieu.pipeline.store;

import org.jspecify.annotations.NullMarked;
