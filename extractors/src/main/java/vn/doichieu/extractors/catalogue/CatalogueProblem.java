package vn.doichieu.extractors.catalogue;

import java.util.List;

/**
 * Something wrong in a data file.
 *
 * @param file    as it was given
 * @param line    1-based; 0 where the whole file is meant
 * @param kind    what is wrong
 * @param details what the sentences about it are filled in with, as {@link Kind} says
 */
public record CatalogueProblem(String file, int line, Kind kind, List<String> details) {

    /** What may be wrong; in brackets what {@code details} holds. */
    public enum Kind {
        /** A row or file that cannot be used (in Vietnamese, in English). */
        UNUSABLE,
        /** A file of the overlay that is not read (). */
        STRAY_FILE,
        /** Fewer than two examples (id, column). */
        FEW_EXAMPLES,
        /** A phrase row does not fit an example of its own (id, example). */
        NOT_FITTED,
        /** Words that it excludes stand in an example of its own (id, example, words). */
        EXCLUDED,
        /** A phrase row fits an example that it must not fit (id, example, words). */
        FITTED,
        /** Another indicator would be taken for an example (id, example, indicator, other indicator, other id). */
        OTHER_WINS,
        /** A heading row does not fit an example of its own (id, example). */
        HEADING_NOT_FITTED,
        /** A heading row fits an example that it must not fit (id, example). */
        HEADING_FITTED,
        /** An earlier row gives an example of a heading another area or role (id, example, its, the other). */
        HEADING_OTHER,
        /** The example that must hold breaks (id, example). */
        BREAKS,
        /** The example that must break holds (id, example). */
        HOLDS,
        /** An example cannot be computed (id, example). */
        BAD_EXAMPLE,
        /** A phrase can never match, since it contains words that its row excludes (id, phrase, words). */
        UNREACHABLE,
        /** A phrase row does not take the unit of its indicator (id, unit). */
        UNIT_NOT_TAKEN,
        /** An indicator without phrases is never found (id). */
        NO_PHRASES,
        /** Two units are written alike (name, alias, other name). */
        SHARED_ALIAS,
        /** The same words stand in two synonyms (id, words, other id). */
        SHARED_SYNONYM,
        /** What a synonym means is itself replaced (id, meaning, what becomes of it). */
        REPLACED_SYNONYM
    }

    public CatalogueProblem {
        details = List.copyOf(details);
    }
}
