package vn.doichieu.extractors.structure;

import java.util.Optional;
import vn.doichieu.extractors.text.Span;

/**
 * A heading and what stands under it.
 *
 * @param index   position in {@link Outline#sections()}
 * @param number  as printed, without the closing dot or bracket: "II", "3.3", "a", "71", "Phần I"; empty if none
 * @param title   as printed, without its number
 * @param level   1 for the report's parts, then 2, 3, … by the order of numbering styles, tolerant of slips
 * @param area    reform area 1-7, by its own words or inherited from the nearest ancestor that has one
 * @param role    its own or inherited
 * @param heading the heading in the text, number included
 * @param body    from the end of the heading to the start of the next heading of any level
 * @param parent  index of the section it stands in
 */
public record Section(
        int index,
        Optional<String> number,
        String title,
        int level,
        Optional<Integer> area,
        Optional<SectionRole> role,
        Span heading,
        Span body,
        Optional<Integer> parent) {}
