package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.pipeline.evaluate.Tally;

/**
 * Reading order: of two blocks that follow one another, whether they do so in what was read, with no other block between
 * them. A block that is not found follows nothing.
 */
final class OrderJudge {
    private OrderJudge() {}

    static Judgement judge(List<String> truth, List<String> blocks) {
        List<Integer> places = new ReadWords(blocks).places(truth);
        List<Integer> sorted = new ArrayList<>();
        for (int block = 0; block < truth.size(); block++) {
            if (places.get(block) >= 0) {
                sorted.add(block);
            }
        }
        sorted.sort(Comparator.comparing(places::get));
        int hits = 0;
        List<String> mistakes = new ArrayList<>();
        for (int block = 0; block + 1 < truth.size(); block++) {
            int at = sorted.indexOf(block);
            boolean follows = at >= 0 && at + 1 < sorted.size() && sorted.get(at + 1) == block + 1;
            hits += follows ? 1 : 0;
            if (!follows) {
                mistakes.add("not in this order: \"" + truth.get(block) + "\", \"" + truth.get(block + 1) + "\"");
            }
        }
        int pairs = Math.max(0, truth.size() - 1);
        return new Judgement(new Tally(hits, 0, pairs - hits), mistakes);
    }
}
