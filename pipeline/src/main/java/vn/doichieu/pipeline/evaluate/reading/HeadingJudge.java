package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.doichieu.pipeline.evaluate.Alignment;
import vn.doichieu.pipeline.evaluate.Tally;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadHeading;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueHeading;

/** Headings by the letters of their titles, in order; with or without their numbers, as the reader gives them. */
final class HeadingJudge {

    /** Headings, and the levels of those that were found. */
    record Result(Judgement headings, Judgement levels) {}

    private HeadingJudge() {}

    static Result judge(List<TrueHeading> truth, List<ReadHeading> read) {
        List<Alignment.Pair> pairs = Alignment.align(truth, read, (t, r) -> isSame(t, r) ? 1 : 0);
        List<String> wrongLevels = new ArrayList<>();
        Set<Integer> found = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        Tally levels = Tally.NONE;
        for (Alignment.Pair pair : pairs) {
            found.add(pair.gold());
            right.add(pair.found());
            OptionalInt level = read.get(pair.found()).level();
            TrueHeading heading = truth.get(pair.gold());
            boolean same = level.isPresent() && level.getAsInt() == heading.level();
            levels = levels.plus(same ? new Tally(1, 0, 0) : new Tally(0, level.isPresent() ? 1 : 0, 1));
            if (!same) {
                wrongLevels.add("level of \"" + heading.title() + "\": "
                        + (level.isPresent() ? level.getAsInt() : "none") + ", is " + heading.level());
            }
        }
        List<String> mistakes = new ArrayList<>();
        for (int t = 0; t < truth.size(); t++) {
            if (!found.contains(t)) {
                mistakes.add("heading not found: " + truth.get(t).number().orElse("") + " "
                        + truth.get(t).title());
            }
        }
        for (int r = 0; r < read.size(); r++) {
            if (!right.contains(r)) {
                mistakes.add("not a heading: " + read.get(r).title());
            }
        }
        Tally tally = new Tally(pairs.size(), read.size() - pairs.size(), truth.size() - pairs.size());
        return new Result(new Judgement(tally, mistakes), new Judgement(levels, wrongLevels));
    }

    private static boolean isSame(TrueHeading truth, ReadHeading read) {
        String title = Printed.letters(truth.title());
        String found = Printed.letters(read.title());
        return found.equals(title)
                || found.equals(Printed.letters(truth.number().orElse("")) + title);
    }
}
