/** What every reader produces: one canonical text with blocks, cells, pages and note marks standing off on it. */
@NullMarked
package vn.doichieu.extractors.document;

import org.jspecify.annotations.NullMarked;
