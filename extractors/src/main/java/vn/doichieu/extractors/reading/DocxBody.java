package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks the block level of a Word part: paragraphs and tables; content controls and insertions are walked through,
 * deletions skipped, text boxes set after the paragraph they hang on. For one part, once.
 */
final class DocxBody {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final ListCounters counters = new ListCounters();
    private final DocxNotes notes;
    private final FieldMarks fields = new FieldMarks();

    /** The paragraph whose end was deleted, so that the next one continues it. */
    private @Nullable DocxParagraph open;

    DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /** Something that takes an element by its name: true where it read it to its end. */
    interface ElementTaker {
        boolean take(String name) throws XMLStreamException;
    }

    /** Something that walks the content of the element just entered, to its end. */
    interface Walk {
        void walk(XMLStreamReader xml) throws XMLStreamException;
    }

    DocxStyles styles() {
        return styles;
    }

    FieldMarks fields() {
        return fields;
    }

    DocxNotes notes() {
        return notes;
    }

    /** The automatic number or bullet of the next paragraph, counted on. */
    String label(DocxProperties paragraph) {
        return styles.label(paragraph, numbering, counters);
    }

    /** The text of a note that stands, as Word 2003 writes it, where its mark does. */
    String noteHere(XMLStreamReader xml) throws XMLStreamException {
        return DocxNotes.flat(new DocxBody(styles, numbering, DocxNotes.none()).items(xml));
    }

    /** The items in the element just entered, read to its end. */
    List<FlowItem> items(XMLStreamReader xml) throws XMLStreamException {
        return items(xml, name -> false);
    }

    /** The items in the element just entered; children that {@code first} takes are its own. */
    List<FlowItem> items(XMLStreamReader xml, ElementTaker first) throws XMLStreamException {
        List<FlowItem> items = new ArrayList<>();
        while (SecureXml.nextChild(xml)) {
            if (!first.take(xml.getLocalName())) {
                collect(xml, items);
            }
        }
        endOpen(items);
        return items;
    }

    /** Walks the first choice of {@code mc:AlternateContent}, or its fallback where there is no choice. */
    static void alternative(XMLStreamReader xml, Walk walk) throws XMLStreamException {
        boolean chosen = false;
        while (SecureXml.nextChild(xml)) {
            if (chosen) {
                SecureXml.skip(xml);
            } else {
                chosen = true;
                walk.walk(xml);
            }
        }
    }

    private void collect(XMLStreamReader xml, List<FlowItem> items) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> collectParagraph(xml, items);
            case "tbl" -> {
                endOpen(items);
                FlowTable table = new DocxTable(this).read(xml);
                int last = items.size() - 1;
                if (last >= 0 && items.get(last) instanceof FlowTable above && above.continuesIn(table)) {
                    items.set(last, above.with(table));
                } else {
                    items.add(table);
                }
            }
            case "sdt" -> DocxControl.read(xml, inside -> items.addAll(items(inside)));
            case "ins", "moveTo", "customXml", "smartTag", "sect", "sub-section", "content" -> items.addAll(items(xml));
            case "annotation" -> DocxControl.readAnnotation(xml, inside -> items.addAll(items(inside)));
            case "AlternateContent" -> alternative(xml, inside -> items.addAll(items(inside)));
            default -> SecureXml.skip(xml);
        }
    }

    private void collectParagraph(XMLStreamReader xml, List<FlowItem> items) throws XMLStreamException {
        DocxParagraph before = open;
        open = null;
        DocxParagraph paragraph = before == null ? new DocxParagraph(this) : new DocxParagraph(before);
        fields.startParagraph();
        paragraph.read(xml);
        if (paragraph.endDeleted()) {
            open = paragraph;
        } else {
            add(paragraph, items);
        }
    }

    private void endOpen(List<FlowItem> items) {
        DocxParagraph last = open;
        if (last != null) {
            open = null;
            add(last, items);
        }
    }

    private void add(DocxParagraph paragraph, List<FlowItem> items) {
        items.add(paragraph.build());
        items.addAll(paragraph.boxes());
    }
}
