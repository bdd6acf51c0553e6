package vn.doichieu.pipeline.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.evaluate.Gold.GoldFigure;

/**
 * The text of a block, table cell or footnote.
 *
 * @param runs    what is printed, cut behind each footnote mark
 * @param figures what an annotator marked in it, in reading order
 */
record RichText(List<Run> runs, List<GoldFigure> figures) {
    RichText {
        runs = List.copyOf(runs);
        figures = List.copyOf(figures);
    }

    /** Text and the footnote mark that stands right behind it. */
    record Run(String text, Optional<Integer> note) {}

    static RichText of(String text) {
        return new RichText(List.of(new Run(text, Optional.empty())), List.of());
    }

    /** The text without footnote marks. */
    String text() {
        return text(number -> "");
    }

    /** The text with each footnote mark printed by {@code mark}. */
    String text(IntFunction<String> mark) {
        return runs.stream()
                .map(run -> run.text() + run.note().map(mark::apply).orElse(""))
                .collect(Collectors.joining());
    }
}
