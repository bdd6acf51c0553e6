package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Walks the paragraphs and tables of one Word 97-2003 file, once. */
final class DocBody {
    private static final int HEADING_LEVELS = 9;

    private final HWPFDocument document;
    private final DocNotes notes;
    private final FieldMarks fields = new FieldMarks();
    private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();

    DocBody(HWPFDocument document) {
        this.document = document;
        this.notes = new DocNotes(document);
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
                Table table = range.getTable(paragraph);
                items.add(DocTable.read(table, this));
                next += Math.max(1, table.numParagraphs());
            } else {
                items.add(paragraph(paragraph));
                next++;
            }
        }
        return items;
    }

    private FlowParagraph paragraph(Paragraph paragraph) {
        DocRuns runs = new DocRuns(notes, fields);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            runs.add(paragraph.getCharacterRun(i));
        }
        boolean heading = paragraph.getLvl() < HEADING_LEVELS;
        return new FlowParagraph(label(paragraph), runs.lines(), heading, runs.notes());
    }

    private String label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        String label = AbstractWordUtils.getBulletText(numbering, paragraph.getList(), (char) paragraph.getIlvl());
        String shown = label.strip();
        if (shown.isEmpty() || shown.equals("+") || shown.equals("*")) {
            return shown.isEmpty() ? "" : shown + " ";
        }
        return shown.codePoints().anyMatch(Character::isLetterOrDigit) ? shown + " " : "- ";
    }
}
