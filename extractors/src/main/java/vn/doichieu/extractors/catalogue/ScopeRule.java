package vn.doichieu.extractors.catalogue;

import java.util.List;

/**
 * Words that say that a number speaks of something else than the ward as a whole in the period (scopes.tsv): a change,
 * an average, another time, another body, one field or place, another subject. Such a number carries no indicator,
 * unless a phrase of the indicator holds the same words.
 *
 * @param id     stable id of the row
 * @param place  where the words must stand
 * @param words  folded words, any of which tells
 * @param unless folded words beside the number that say otherwise
 * @param yes    examples, with {@code #} for the number
 * @param no     examples of numbers that are not meant
 */
public record ScopeRule(
        String id, Place place, List<String> words, List<String> unless, List<String> yes, List<String> no) {

    /** Where the words stand. */
    public enum Place {
        /** Right before the number: "tăng 12%". */
        BEFORE,
        /** Right behind a share: "110% so với cùng kỳ". */
        FOLLOWS,
        /** At the start of the words before it: "Công an xã tiếp nhận 40 hồ sơ". */
        OPENS,
        /** At the start of a list item or heading above it: "Lĩnh vực hộ tịch:". */
        ABOVE,
        /** Anywhere in the words that name it: "bình quân mỗi ngày 35 hồ sơ". */
        ANYWHERE,
        /** The same, of an area that holds communes: "toàn tỉnh"; not where the report itself is of such an area. */
        WIDER,
        /** In what a bracket with the number explains: "so với cùng kỳ năm trước (35 hồ sơ)". */
        EXPLAINED
    }
}
