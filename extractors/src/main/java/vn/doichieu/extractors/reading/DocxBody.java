package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks the block level of a Word part: paragraphs and tables; content controls and insertions are walked through,
 * deletions skipped, text boxes set after the paragraph they hang on. For one part, once.
 */
final class DocxBody {
    private final DocxStyles styles;
    private final DocxCounters counters;
    private final DocxNotes notes;
    private final FieldMarks fields = new FieldMarks();

    DocxBody(DocxStyles styles, DocxCounters counters, DocxNotes notes) {
        this.styles = styles;
        this.counters = counters;
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
            case "p" -> {
                DocxParagraph paragraph = new DocxParagraph(this);
                paragraph.read(xml);
                items.add(paragraph.build(counters));
                items.addAll(paragraph.boxes());
            }
            case "tbl" -> items.add(new DocxTable(this).read(xml));
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> items.addAll(items(xml));
            case "AlternateContent" -> alternative(xml, inside -> items.addAll(items(inside)));
            default -> SecureXml.skip(xml);
        }
    }
}
