package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that say what a number measures.
 *
 * @param shown        what is counted, as printed, for people
 * @param readings     folded words that may govern the number, counting noun included, the surest reading first
 * @param surroundings folded texts around it, nearest first: clause head, sentence, block, parents, heads, headings
 * @param forbidding   those of the surroundings that speak of this number alone, so that their words may forbid
 * @param beside       folded texts that name the numbers listed with this one
 * @param share        whether the words before the number only tie it to another number ("đạt", "chiếm tỷ lệ", "=")
 * @param part         whether it is introduced as a part of another number
 * @param otherTime    whether the words before the number set another time or an aim ("lũy kế đến …", "chỉ tiêu")
 * @param base         index among the block's quantities of the number it is tied to or a part of
 * @param elsewhere    words that say that the number speaks of something else than the ward in the period
 * @param numerator    index of the number that is counted out of this one: "5/7", "5 trong tổng số 7"
 */
record Label(
        String shown,
        List<String> readings,
        List<String> surroundings,
        List<String> forbidding,
        List<String> beside,
        boolean share,
        Part part,
        boolean otherTime,
        Optional<Integer> base,
        Optional<Integer> numerator,
        Optional<String> elsewhere) {

    /** How a number is introduced as a part of another. */
    enum Part {
        NO,
        /** "trong đó", "tính cả": some of it. */
        SOME,
        /** "gồm", or a list in brackets: an item of its breakdown. */
        BREAKDOWN
    }

    Label {
        readings = List.copyOf(readings);
        surroundings = List.copyOf(surroundings);
        forbidding = List.copyOf(forbidding);
        beside = List.copyOf(beside);
    }

    /** The same label read in other ways, among other texts. */
    Label read(List<String> words, List<String> around) {
        return new Label(shown, words, around, forbidding, beside, share, part, otherTime, base, numerator, elsewhere);
    }

    /** The same label in words that alone may forbid, where the indicators it may have are known to be few. */
    Label chosenAmongFew(List<String> words) {
        return new Label(shown, words, surroundings, words, beside, share, part, otherTime, base, numerator, elsewhere);
    }

    /** The same label read in other ways. */
    Label read(List<String> words) {
        return read(words, surroundings);
    }

    /** The same label read in one way, with a text around it left out. */
    Label reading(String words, String leftOut) {
        return read(
                List.of(words),
                surroundings.stream().filter(around -> !around.equals(leftOut)).toList());
    }

    /** The same label with the relations to its neighbours that another was found to have. */
    Label among(Label other) {
        return new Label(
                shown,
                readings,
                surroundings,
                forbidding,
                beside,
                other.share,
                other.part,
                other.otherTime,
                other.base,
                other.numerator,
                other.elsewhere);
    }

    /** How the number stands to its neighbours, for {@link Explanation#marks}. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (share) {
            marks.add("share");
        }
        if (part != Part.NO) {
            marks.add(part == Part.SOME ? "some" : "breakdown");
        }
        if (otherTime) {
            marks.add("other-time");
        }
        return marks;
    }

    /** Whether the number stands under the name of a rate: "Tỷ lệ hồ sơ trực tuyến: 6.397/8.823". */
    boolean namesRate() {
        return readings.stream().anyMatch(reading -> reading.startsWith("tỷ lệ"));
    }
}
