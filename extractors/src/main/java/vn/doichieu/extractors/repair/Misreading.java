package vn.doichieu.extractors.repair;

import vn.doichieu.extractors.text.Span;

/**
 * What may have been printed where a number was read.
 *
 * @param span    of the number as read
 * @param printed what may have stood there
 * @param number  what that would say
 * @param telling whether the reading shows a slip of recognition by itself: a letter amid digits, a lost comma, the
 *                rule of a table read as 1; not where one digit only looks like another
 */
record Misreading(Span span, String printed, Relation.Stated number, boolean telling) {}
