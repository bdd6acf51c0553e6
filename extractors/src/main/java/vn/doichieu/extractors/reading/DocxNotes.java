package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The foot- and endnotes of a Word file by their ids, and their marks, counted through the document. */
final class DocxNotes {
    private static final Logger LOG = LoggerFactory.getLogger(DocxNotes.class);

    private final Map<String, String> texts = new HashMap<>();
    private final DocxNoteMarks marks;

    private DocxNotes(DocxNoteMarks marks) {
        this.marks = marks;
    }

    /** No notes: for parts that cannot carry any. */
    static DocxNotes none() {
        return new DocxNotes(DocxNoteMarks.plain());
    }

    static DocxNotes read(DocxPackage parts, DocxStyles styles, DocxNumbering numbering) throws XMLStreamException {
        boolean some = parts.related("footnotes").isPresent()
                || parts.related("endnotes").isPresent();
        if (!some) {
            return none();
        }
        DocxNotes notes = new DocxNotes(DocxNoteMarks.read(parts.related("settings"), parts.document()));
        for (String kind : List.of("footnote", "endnote")) {
            if (parts.related(kind + "s").isPresent()) {
                try {
                    XMLStreamReader xml =
                            SecureXml.open(parts.related(kind + "s").orElseThrow());
                    notes.readPart(xml, kind, new DocxBody(styles, numbering, none()));
                } catch (XMLStreamException e) {
                    LOG.debug("{}s: read up to the damage", kind, e); // and the report without the others
                }
            }
        }
        return notes;
    }

    /** Counts the marks, and is told where sections and pages begin. */
    DocxNoteMarks marks() {
        return marks;
    }

    /** The text of the note a reference element names; empty where it is missing, or was given to one before it. */
    String text(String referenceElement, String id) {
        String text = texts.remove(referenceElement.replace("Reference", "") + id);
        return text == null ? "" : text;
    }

    /** The text of a note with all its paragraphs and tables, in one. */
    static String flat(List<FlowItem> items) {
        return items.stream()
                .map(DocxNotes::flat)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private void readPart(XMLStreamReader xml, String kind, DocxBody body) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(kind)) {
                String id = kind + SecureXml.attribute(xml, "id");
                String type = SecureXml.attribute(xml, "type");
                String text = flat(body.items(xml));
                if (type.isEmpty() || type.equals("normal")) {
                    texts.put(id, text);
                }
            }
        }
    }

    private static String flat(FlowItem item) {
        if (item instanceof FlowParagraph paragraph) {
            return paragraph.text();
        }
        return ((FlowTable) item)
                .cells().stream().map(cell -> flat(cell.content())).collect(Collectors.joining(" "));
    }
}
