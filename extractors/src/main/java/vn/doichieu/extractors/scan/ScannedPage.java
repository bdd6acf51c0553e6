package vn.doichieu.extractors.scan;

import java.util.List;

/**
 * What was recognised in the image of a page. Lengths in pixels of the image as it was read: upright, straight, scaled.
 *
 * @param placing where that image lies in the image given
 * @param words   line by line, though lines of a table may stand in any order
 * @param rules   straight printed lines
 */
public record ScannedPage(Placing placing, List<ScannedWord> words, List<Rule> rules) {
    public ScannedPage {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }
}
