package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Span;

/**
 * Takes footnotes out of the blocks of a PDF and joins the paragraphs that they, or the end of a page, had parted. A
 * footnote is set smaller than the body and begins with a mark that a paragraph above it carries.
 */
final class PdfNotes {
    /** A mark stands on the note's own page, so not farther above than this many blocks. */
    private static final int BLOCKS_BACK = 60;

    private static final Pattern CITATION =
            Pattern.compile("(?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Báo cáo|Thông báo|Tờ trình) số\\b.*");

    private final PdfLayout layout;
    private final PdfFlow flow;
    private final List<PdfParagraph> settled = new ArrayList<>();
    private Optional<PdfParagraph> lastNote = Optional.empty();
    private boolean afterNote;

    /** Which notes stand at the foot of each page. */
    private final Map<Integer, Set<Integer>> numbers = new HashMap<>();

    /** Index of the block that carries the mark of the last note, and where the mark ends in it. */
    private int lastCarrier;

    private int lastMark;

    PdfNotes(PdfLayout layout, PdfFlow flow) {
        this.layout = layout;
        this.flow = flow;
    }

    /** The blocks in reading order, each followed by its notes. */
    List<PdfParagraph> settle(List<PdfParagraph> blocks) {
        for (PdfParagraph block : blocks) {
            PdfNoteHead.of(block.first().text())
                    .filter(head -> block.isNote())
                    .ifPresent(head -> numbers.computeIfAbsent(block.firstPage(), page -> new HashSet<>())
                            .add(RaisedDigits.value(head.mark())));
        }
        for (int i = 0; i < blocks.size(); i++) {
            PdfParagraph block = blocks.get(i);
            boolean atFoot = i + 1 == blocks.size()
                    || blocks.get(i + 1).firstPage() > block.lastPage()
                    || layout.isSmall(blocks.get(i + 1).first());
            settle(block, atFoot);
        }
        return settled;
    }

    private void settle(PdfParagraph block, boolean atFoot) {
        boolean small = block.isNote() || layout.isSmall(block.first());
        if (small ? isNote(block) || goesOnWithNote(block, atFoot) : listGoesOn(block)) {
            afterNote = true;
            return;
        }
        if (!settled.isEmpty() && resumes(settled.get(settled.size() - 1), block)) {
            settled.get(settled.size() - 1).merge(block);
        } else {
            settled.add(block);
        }
        afterNote = false;
    }

    private boolean isNote(PdfParagraph block) {
        Optional<PdfNoteHead> head = PdfNoteHead.of(block.first().text());
        boolean may = block.isNote() || NoteMark.heading(block.first().text()) > 0;
        if (head.isEmpty() || !may) {
            return false;
        }
        for (int i = settled.size() - 1; i >= Math.max(0, settled.size() - BLOCKS_BACK); i--) {
            PdfParagraph carrier = settled.get(i);
            Optional<Span> mark = head.get().in(carrier.text());
            if (mark.isPresent() || carrier.tableShows(head.get())) {
                attach(block, carrier, mark);
                return true;
            }
        }
        return block.isNote() && (marksMisread(block) || isNext(block, head.get()));
    }

    private void attach(PdfParagraph block, PdfParagraph carrier, Optional<Span> mark) {
        PdfParagraph note = block.asNote();
        mark.ifPresent(carrier::mark);
        carrier.follow(note);
        lastNote = Optional.of(note);
        lastCarrier = settled.indexOf(carrier);
        lastMark = mark.map(Span::end).orElse(0);
    }

    /** Whether a raised number that no note of the page has stands behind the mark of the note before: misread in a scan. */
    private boolean marksMisread(PdfParagraph block) {
        Set<Integer> known = numbers.getOrDefault(block.firstPage(), Set.of());
        for (int i = lastCarrier; i < settled.size(); i++) {
            PdfParagraph carrier = settled.get(i);
            int from = i == lastCarrier ? lastMark : 0;
            Optional<Span> mark = carrier.lastPage() < block.firstPage()
                    ? Optional.empty()
                    : RaisedDigits.firstMark(carrier.text(), from, known);
            if (mark.isPresent()) {
                attach(block, carrier, mark);
                return true;
            }
        }
        return false;
    }

    /** Whether it bears the number after that of the note before it on the page: its mark was not seen. */
    private boolean isNext(PdfParagraph block, PdfNoteHead head) {
        boolean next = lastNote.filter(note -> note.lastPage() == block.firstPage())
                .flatMap(note -> PdfNoteHead.of(note.first().text()))
                .filter(before -> RaisedDigits.value(before.mark()) > 0
                        && RaisedDigits.value(before.mark()) + 1 == RaisedDigits.value(head.mark()))
                .isPresent();
        if (next) {
            attach(block, settled.get(lastCarrier), Optional.empty());
        }
        return next;
    }

    /** A note's next paragraph, or its rest at the foot of the next page. */
    private boolean goesOnWithNote(PdfParagraph block, boolean atFoot) {
        if (lastNote.isEmpty()) {
            return false;
        }
        PdfLine last = lastNote.get().last();
        boolean samePage = block.firstPage() == lastNote.get().lastPage();
        boolean nextPage = block.firstPage() == lastNote.get().lastPage() + 1
                && (block.isNote()
                        || Character.isLowerCase(block.first().text().charAt(0))
                        || (atFoot
                                && last.asText().last() != '.'
                                && Opening.of(block.first().text()) == Opening.NONE));
        if ((samePage && afterNote) || nextPage) {
            lastNote.get().merge(block);
            return true;
        }
        return false;
    }

    /** The list of documents that a note cites may leave the small type, but not the page. */
    private boolean listGoesOn(PdfParagraph block) {
        boolean goesOn = afterNote
                && lastNote.isPresent()
                && lastNote.get().last().asText().last() == ';'
                && lastNote.get().lastPage() == block.firstPage()
                && CITATION.matcher(block.first().text()).lookingAt();
        if (goesOn) {
            lastNote.get().merge(block);
        }
        return goesOn;
    }

    private static boolean startsCapital(PdfParagraph block) {
        return Character.isUpperCase(block.first().text().charAt(0));
    }

    private boolean resumes(PdfParagraph above, PdfParagraph block) {
        boolean parted = afterNote || above.lastPage() != block.firstPage();
        if (!parted || above.closed()) {
            return false;
        }
        if (flow.continues(above.run(), block.run().firstPlaced())) {
            return true;
        }
        boolean open = ".;:!?…".indexOf(above.last().asText().last()) < 0
                && above.last().bold() == block.first().bold()
                && !layout.isSmall(above.last())
                && Opening.of(block.first().text()) == Opening.NONE;
        boolean begun = flow.indented(block.run().firstPlaced()) && startsCapital(block);
        return open
                && ((afterNote && !begun)
                        || Character.isLowerCase(block.first().text().charAt(0)));
    }
}
