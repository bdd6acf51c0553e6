/**
 * Puts right the numbers of a scan that were misread, where arithmetic proves how they were printed. In: a text with
 * recognised words, and what the stages before find in it. Out: the same text with those numbers as printed, each
 * correction named with what was read and with its proof. Texts that the file itself holds are never touched.
 */
@NullMarked
package vn.doichieu.extractors.repair;

import org.jspecify.annotations.NullMarked;
