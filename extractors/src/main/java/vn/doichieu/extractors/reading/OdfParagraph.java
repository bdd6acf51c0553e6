package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one {@code text:p} or {@code text:h}: fields as they were last shown. For one paragraph, once. */
final class OdfParagraph {
    private static final int MOST_SPACES = 1000;

    private final OdfBody body;
    private final LineCollector text = new LineCollector();
    private final List<String> notes = new ArrayList<>();
    private final List<FlowItem> boxes = new ArrayList<>();
    private String style = "";

    OdfParagraph(OdfBody body) {
        this.body = body;
    }

    FlowParagraph read(XMLStreamReader xml, String label, boolean heading) throws XMLStreamException {
        style = SecureXml.attribute(xml, "style-name");
        readInside(xml, "");
        return new FlowParagraph(label, text.lines(), heading, notes);
    }

    /** What stands in boxes that hang on the paragraph. */
    List<FlowItem> boxes() {
        return boxes;
    }

    /** Reads the content of the element just entered, to its end; its own style is the inmost that names one. */
    private void readInside(XMLStreamReader xml, String span) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                readElement(xml, span);
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                add(xml.getText(), span);
            }
        }
    }

    private void readElement(XMLStreamReader xml, String span) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "s" -> {
                add(" ".repeat(Math.max(1, Math.min(MOST_SPACES, SecureXml.number(xml, "c", 1)))), span);
                SecureXml.skip(xml);
            }
            case "tab" -> {
                add(" ", span);
                SecureXml.skip(xml);
            }
            case "line-break" -> {
                text.lineBreak();
                SecureXml.skip(xml);
            }
            case "span" -> {
                String own = SecureXml.attribute(xml, "style-name");
                readInside(xml, own.isEmpty() ? span : own);
            }
            case "change-start", "change-end" -> {
                body.change(xml);
                SecureXml.skip(xml);
            }
            case "note" -> readNote(xml);
            case "frame", "text-box", "custom-shape", "g", "rect" -> readBox(xml);
            case "annotation",
                    "annotation-end",
                    "hidden-text",
                    "hidden-paragraph",
                    "ruby-text",
                    "script",
                    "image",
                    "object",
                    "tracked-changes" -> SecureXml.skip(xml);
            default -> readInside(xml, span);
        }
    }

    private void readNote(XMLStreamReader xml) throws XMLStreamException {
        String mark = "";
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("note-citation")) {
                mark = xml.getElementText().strip();
                text.addMark(mark);
            } else if (xml.getLocalName().equals("note-body")) {
                String note = DocxNotes.flat(body.apart(xml));
                notes.add((RaisedDigits.raiseMark(mark) + " " + note).strip());
            } else {
                SecureXml.skip(xml);
            }
        }
    }

    /** A box and what it holds, its paragraphs directly or in further frames. */
    private void readBox(XMLStreamReader xml) throws XMLStreamException {
        boxes.addAll(body.apart(xml));
    }

    private void add(String added, String span) {
        if (!body.isDeleted() && !body.styles().isHidden(style, span)) {
            text.add(added, body.styles().look(style, span));
        }
    }
}
