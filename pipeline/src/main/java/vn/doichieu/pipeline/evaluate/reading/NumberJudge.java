package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.pipeline.evaluate.Tally;

/** Numbers, each as often as it is printed, wherever it was read. */
final class NumberJudge {
    private NumberJudge() {}

    static Judgement judge(List<String> truth, List<String> read) {
        List<String> wrong = new ArrayList<>(read);
        List<String> missed = new ArrayList<>();
        for (String number : truth) {
            if (!wrong.remove(number)) {
                missed.add(number);
            }
        }
        List<String> mistakes = new ArrayList<>();
        missed.forEach(number -> mistakes.add("number not read: " + number));
        wrong.forEach(number -> mistakes.add("number not printed: " + number));
        Tally tally = new Tally(truth.size() - missed.size(), wrong.size(), missed.size());
        return new Judgement(tally, mistakes);
    }
}
