package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;

/**
 * The words that say what a number measures.
 *
 * @param shown        what is counted, as printed, for people
 * @param words        folded words of the clause that govern the number, its counting noun included
 * @param own          folded words of {@code words} that no other number shares: empty in "35 đại học" for what stands
 *                     before the list
 * @param surroundings folded texts around it, nearest first: clause head, sentence, parents, table heads, headings
 * @param share        whether the words before the number only tie it to another number ("đạt", "chiếm tỷ lệ", "=")
 * @param part         whether it is introduced as a part of another number ("trong đó", "gồm", a bracketed list)
 * @param base         index among the block's quantities of the number it is tied to or a part of
 */
record Label(
        String shown,
        String words,
        String own,
        List<String> surroundings,
        boolean share,
        boolean part,
        Optional<Integer> base) {
    Label {
        surroundings = List.copyOf(surroundings);
    }
}
