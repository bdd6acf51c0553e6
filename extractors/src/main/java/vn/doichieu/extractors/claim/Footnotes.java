package vn.doichieu.extractors.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** The footnotes of a report by their numbers and the marks that point to them; looked through once for all figures. */
final class Footnotes {
    /** The number that opens a note. */
    static final Pattern LEADING_MARK = Pattern.compile("^\\s*([0-9]{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})[.) ]*");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final ReportText text;
    private final TreeMap<Integer, Span> marks = new TreeMap<>();
    private final Map<String, TreeMap<Integer, Span>> notes = new HashMap<>();

    private Footnotes(ReportText text) {
        this.text = text;
    }

    static Footnotes of(ReportText text) {
        Footnotes footnotes = new Footnotes(text);
        text.noteMarks().forEach(mark -> footnotes.marks.put(mark.start(), mark));
        text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.FOOTNOTE)
                .map(Block::span)
                .forEach(footnotes::add);
        return footnotes;
    }

    private void add(Span note) {
        Matcher mark = LEADING_MARK.matcher(text.quote(note));
        if (mark.find()) {
            notes.computeIfAbsent(number(mark.group(1)), number -> new TreeMap<>())
                    .put(note.start(), note);
        }
    }

    /** The marks that begin from one offset on and before another, in order. */
    List<Span> marks(int from, int to) {
        return List.copyOf(marks.subMap(from, to).values());
    }

    /** The next note behind the offset that has the number of the mark. */
    Optional<Span> note(Span mark, int after) {
        return Optional.ofNullable(notes.get(number(text.quote(mark))))
                .map(sameNumber -> sameNumber.higherEntry(after))
                .map(Map.Entry::getValue);
    }

    private static String number(String mark) {
        StringBuilder digits = new StringBuilder();
        for (char c : Folding.fold(mark).toCharArray()) {
            int raised = SUPERSCRIPTS.indexOf(c);
            digits.append(raised >= 0 ? (char) ('0' + raised) : c);
        }
        return digits.toString();
    }
}
