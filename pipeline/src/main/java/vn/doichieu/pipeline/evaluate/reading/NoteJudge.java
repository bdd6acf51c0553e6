package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.pipeline.evaluate.Tally;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadNote;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueNote;

/**
 * Footnotes: one counts if it is a note with its words, its mark stands behind the right word, and its words stand in no
 * sentence of the text.
 */
final class NoteJudge {
    private NoteJudge() {}

    static Judgement judge(List<TrueNote> truth, FileReading read) {
        List<ReadNote> left = new ArrayList<>(read.notes());
        List<String> mistakes = new ArrayList<>();
        int hits = 0;
        String flow = Printed.letters(String.join(" ", read.blocks()));
        for (TrueNote note : truth) {
            Optional<ReadNote> found =
                    left.stream().filter(one -> isSame(note, one)).findFirst();
            found.ifPresent(left::remove);
            Optional<String> trouble = found.isEmpty()
                    ? Optional.of("note not found")
                    : isMarked(note, read)
                            ? flow.contains(Printed.letters(note.text()))
                                    ? Optional.of("note within the text")
                                    : Optional.empty()
                            : Optional.of("note not marked behind \"" + note.after() + "\"");
            hits += trouble.isEmpty() ? 1 : 0;
            trouble.ifPresent(what -> mistakes.add(what + ": " + note.mark() + " " + note.text()));
        }
        left.forEach(note -> mistakes.add("not a note: " + note.mark() + " " + note.text()));
        return new Judgement(new Tally(hits, left.size(), truth.size() - hits), mistakes);
    }

    private static boolean isSame(TrueNote truth, ReadNote read) {
        String words = Printed.letters(truth.text());
        String found = Printed.letters(read.text());
        return found.equals(words) || found.equals(Printed.letters(truth.mark()) + words);
    }

    private static boolean isMarked(TrueNote truth, FileReading read) {
        return read.marks().stream()
                .anyMatch(mark -> mark.mark().equals(truth.mark())
                        && Printed.letters(mark.before()).endsWith(Printed.letters(truth.after())));
    }
}
