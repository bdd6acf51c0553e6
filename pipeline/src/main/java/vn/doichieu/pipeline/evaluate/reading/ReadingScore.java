package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.pipeline.evaluate.Tally;

/**
 * How well a reader read one file or, added up, many.
 *
 * @param files    how many
 * @param tallies  by measure; {@link Tally#NONE} where there was nothing to judge
 * @param mistakes every difference in words
 */
public record ReadingScore(int files, Map<Measure, Tally> tallies, List<String> mistakes) {
    public ReadingScore {
        tallies = Map.copyOf(tallies);
        mistakes = List.copyOf(mistakes);
    }

    public static final ReadingScore NONE = new ReadingScore(0, Map.of(), List.of());

    /** What is measured. */
    public enum Measure {
        HEADINGS,
        /** Levels of the headings found. */
        LEVELS,
        ROWS,
        /** Tables over several pages that came out as one. */
        JOINED,
        NOTES,
        ORDER,
        NUMBERS,
        /** Numbers as they were recognised in images, before any was put right. */
        RECOGNISED
    }

    public Tally of(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    public ReadingScore plus(ReadingScore other) {
        Map<Measure, Tally> sum = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sum.put(measure, of(measure).plus(other.of(measure)));
        }
        List<String> all = new ArrayList<>(mistakes);
        all.addAll(other.mistakes);
        return new ReadingScore(files + other.files, sum, all);
    }

    /** Judges what was made of one file. */
    static ReadingScore of(StructureTruth truth, FileReading read) {
        Map<Measure, Judgement> judged = new EnumMap<>(Measure.class);
        HeadingJudge.Result headings = HeadingJudge.judge(truth.headings(), read.headings());
        RowJudge.Result rows = RowJudge.judge(truth.tables(), read.tables());
        judged.put(Measure.HEADINGS, headings.headings());
        judged.put(Measure.LEVELS, headings.levels());
        judged.put(Measure.ROWS, rows.rows());
        judged.put(Measure.JOINED, rows.joined());
        judged.put(Measure.NOTES, NoteJudge.judge(truth.footnotes(), read));
        judged.put(Measure.ORDER, OrderJudge.judge(truth.order(), read.blocks()));
        judged.put(Measure.NUMBERS, NumberJudge.judge(truth.numbers(), read.numbers()));
        read.asRecognised()
                .ifPresent(numbers -> judged.put(
                        Measure.RECOGNISED,
                        new Judgement(
                                NumberJudge.judge(truth.numbers(), numbers).tally(), List.of())));
        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        List<String> mistakes = new ArrayList<>();
        judged.forEach((measure, judgement) -> {
            tallies.put(measure, judgement.tally());
            mistakes.addAll(judgement.mistakes());
        });
        return new ReadingScore(1, tallies, mistakes);
    }
}
