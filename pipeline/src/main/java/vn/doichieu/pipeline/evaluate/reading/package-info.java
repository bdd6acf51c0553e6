/**
 * How well files are read: their headings, tables, footnotes, order and numbers against a truth known from making them,
 * side by side with Apache Tika on the same files.
 */
@NullMarked
package vn.doichieu.pipeline.evaluate.reading;

import org.jspecify.annotations.NullMarked;
