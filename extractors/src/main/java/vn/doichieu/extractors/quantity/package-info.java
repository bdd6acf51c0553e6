/** One grammar for numbers, money, shares, ratios, scores, dates, periods and document numbers: text in, mentions out. */
@NullMarked
package vn.doichieu.extractors.quantity;

import org.jspecify.annotations.NullMarked;
