/** The data files an analyst can edit: indicators, phrases, synonyms, measure units, headings, document types, wards, identities. */
@NullMarked
package vn.doichieu.extractors.catalogue;

import org.jspecify.annotations.NullMarked;
