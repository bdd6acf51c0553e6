package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The foot- and endnotes of a Word file by their ids, and their marks, counted through the document. */
final class DocxNotes {
    private final Map<String, String> texts = new HashMap<>();
    private int marks;

    /** No notes: for parts that cannot carry any. */
    static DocxNotes none() {
        return new DocxNotes();
    }

    static DocxNotes read(DocxPackage parts, DocxStyles styles, DocxNumbering numbering) throws XMLStreamException {
        DocxNotes notes = new DocxNotes();
        for (String kind : new String[] {"footnote", "endnote"}) {
            if (parts.related(kind + "s").isPresent()) {
                XMLStreamReader xml = SecureXml.open(parts.related(kind + "s").orElseThrow());
                notes.readPart(xml, kind, new DocxBody(styles, new DocxCounters(numbering), none()));
            }
        }
        return notes;
    }

    /** The mark of the next note, in superscript digits. */
    String nextMark() {
        return RaisedDigits.raise(Integer.toString(++marks));
    }

    /** The text of the note a reference element names; empty where it is missing. */
    String text(String referenceElement, String id) {
        return texts.getOrDefault(referenceElement.replace("Reference", "") + id, "");
    }

    private void readPart(XMLStreamReader xml, String kind, DocxBody body) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(kind)) {
                String id = kind + SecureXml.attribute(xml, "id");
                boolean ordinary = SecureXml.attribute(xml, "type").isEmpty()
                        || SecureXml.attribute(xml, "type").equals("normal");
                String text = body.items(xml).stream().map(DocxNotes::flat).collect(Collectors.joining(" "));
                if (ordinary) {
                    texts.put(id, text.strip());
                }
            }
        }
    }

    private static String flat(FlowItem item) {
        if (item instanceof FlowParagraph paragraph) {
            return paragraph.text();
        }
        return ((FlowTable) item)
                .cells().stream()
                        .flatMap(cell -> cell.content().stream())
                        .map(DocxNotes::flat)
                        .collect(Collectors.joining(" "));
    }
}
