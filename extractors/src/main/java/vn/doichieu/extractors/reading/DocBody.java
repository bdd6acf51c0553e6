package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;

/** Walks the paragraphs and tables of one Word 97-2003 file, once. */
final class DocBody {
    private static final int HEADING_LEVELS = 9;

    private final HWPFDocument document;
    private final DocNotes notes;
    private final FieldMarks fields = new FieldMarks();
    private final DocLists lists;

    /** The paragraph whose end was deleted. */
    private @Nullable DocRuns open;

    DocBody(HWPFDocument document) {
        this.document = document;
        this.notes = new DocNotes(document);
        this.lists = new DocLists(document);
    }

    List<FlowItem> items() {
        List<FlowItem> items = new ArrayList<>(items(document.getRange(), 0));
        items.addAll(items(document.getMainTextboxRange(), 0));
        return items;
    }

    /** The items of a range whose own paragraphs lie in so many tables. */
    List<FlowItem> items(Range range, int tableLevel) {
        List<FlowItem> items = new ArrayList<>();
        int next = 0;
        while (next < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(next);
            if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
                endOpen(items);
                Table table = range.getTable(paragraph);
                items.add(DocTable.read(table, this));
                next += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph).ifPresent(items::add);
                next++;
            }
        }
        endOpen(items);
        return items;
    }

    private Optional<FlowParagraph> paragraph(Paragraph paragraph) {
        DocRuns before = open;
        open = null;
        fields.startParagraph();
        DocRuns runs = before == null ? new DocRuns(notes, fields) : before.goOn();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            runs.add(paragraph.getCharacterRun(i));
        }
        if (runs.endDeleted()) {
            open = runs;
            return Optional.empty();
        }
        return Optional.of(flow(runs, lists.label(paragraph), paragraph.getLvl() < HEADING_LEVELS));
    }

    /** A paragraph whose end was deleted at the end of a cell or of the text. */
    private void endOpen(List<FlowItem> items) {
        DocRuns last = open;
        if (last != null) {
            open = null;
            items.add(flow(last, "", false));
        }
    }

    private static FlowParagraph flow(DocRuns runs, String label, boolean heading) {
        return new FlowParagraph(label, runs.lines(), heading, runs.notes());
    }
}
