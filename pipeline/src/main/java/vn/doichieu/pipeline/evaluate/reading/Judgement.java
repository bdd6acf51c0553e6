package vn.doichieu.pipeline.evaluate.reading;

import java.util.List;
import vn.doichieu.pipeline.evaluate.Tally;

/**
 * What came of one thing measured on one file.
 *
 * @param tally    how much of it is right
 * @param mistakes every difference in words
 */
record Judgement(Tally tally, List<String> mistakes) {
    Judgement {
        mistakes = List.copyOf(mistakes);
    }
}
