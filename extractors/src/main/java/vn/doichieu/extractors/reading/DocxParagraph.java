package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one {@code w:p}: its runs as they are shown with all tracked changes accepted. For one paragraph, once. */
final class DocxParagraph {
    private final DocxBody body;
    private final DocxProperties properties = new DocxProperties();
    private final LineCollector text;
    private final List<String> notes;
    private final List<FlowItem> boxes;

    DocxParagraph(DocxBody body) {
        this.body = body;
        this.text = new LineCollector();
        this.notes = new ArrayList<>();
        this.boxes = new ArrayList<>();
    }

    /** Continues a paragraph whose end was deleted; what remains has the properties of this one. */
    DocxParagraph(DocxParagraph before) {
        this.body = before.body;
        this.text = before.text;
        this.notes = before.notes;
        this.boxes = before.boxes;
    }

    /** Reads to the end of the paragraph. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "pPr" -> properties.readParagraph(xml);
                case "r" -> readRun(xml);
                case "ins", "moveTo", "hyperlink", "hlink", "smartTag", "customXml", "fldSimple", "content" ->
                    read(xml);
                case "bdo", "dir" -> read(xml);
                case "sdt" -> DocxControl.read(xml, this::read);
                case "annotation" -> DocxControl.readAnnotation(xml, this::read);
                case "oMath", "oMathPara" -> readFormula(xml);
                case "AlternateContent" -> DocxBody.alternative(xml, this::read);
                default -> SecureXml.skip(xml);
            }
        }
    }

    boolean endDeleted() {
        return properties.endDeleted;
    }

    /** The paragraph, its automatic number counted on unless nothing of the paragraph is shown. */
    FlowParagraph build() {
        boolean gone = (properties.endHidden || properties.endDeleted) && text.isBlank();
        String label = gone ? "" : body.label(properties);
        if (properties.endsSection) {
            body.notes().marks().endSection();
        }
        return new FlowParagraph(label, text.lines(), body.styles().isHeading(properties), notes);
    }

    /** What stands in text boxes that hang on the paragraph. */
    List<FlowItem> boxes() {
        return boxes;
    }

    private void readRun(XMLStreamReader xml) throws XMLStreamException {
        DocxProperties run = new DocxProperties();
        while (SecureXml.nextChild(xml)) {
            readRunPart(xml, run);
        }
    }

    private void readRunPart(XMLStreamReader xml, DocxProperties run) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "rPr" -> run.readRun(xml);
            case "t" -> add(xml.getElementText(), run);
            case "fldChar" -> {
                String type = SecureXml.attribute(xml, "fldCharType");
                add(DocxControl.formField(xml), run);
                body.fields().mark(type);
            }
            case "footnote", "endnote" -> {
                String kind = xml.getLocalName();
                addNote(body.notes().marks().next(kind), body.noteHere(xml));
            }
            case "drawing", "pict", "object" -> readBoxes(xml);
            case "AlternateContent" -> DocxBody.alternative(xml, inside -> readRunParts(inside, run));
            case "ruby", "rubyBase" -> read(xml);
            default -> {
                readSign(xml, run);
                SecureXml.skip(xml);
            }
        }
    }

    private void readRunParts(XMLStreamReader xml, DocxProperties run) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            readRunPart(xml, run);
        }
    }

    private void readSign(XMLStreamReader xml, DocxProperties run) {
        switch (xml.getLocalName()) {
            case "tab", "ptab" -> add(" ", run);
            case "br", "cr" -> {
                if (isShown(run)) {
                    text.lineBreak();
                }
            }
            case "noBreakHyphen" -> add("-", run);
            case "sym" -> {
                String place = SecureXml.attribute(xml, "char");
                if (place.matches("[0-9A-Fa-f]{1,4}")) {
                    add(SymbolFont.sign(Integer.parseInt(place, 16), SecureXml.attribute(xml, "font")), run);
                }
            }
            // invisible, but the letter ư of the TCVN3 fonts
            case "softHyphen" -> add("\u00AD", run);
            case "footnoteReference", "endnoteReference" -> addNote(xml, run);
            case "lastRenderedPageBreak" -> body.notes().marks().startPage();
            default -> {
                // nothing that reads as text
            }
        }
    }

    private void addNote(XMLStreamReader xml, DocxProperties run) {
        if (!isShown(run)) {
            return;
        }
        String kind = xml.getLocalName().replace("Reference", "");
        boolean ownMark = List.of("1", "true", "on").contains(SecureXml.attribute(xml, "customMarkFollows"));
        addNote(
                ownMark ? "" : body.notes().marks().next(kind),
                body.notes().text(xml.getLocalName(), SecureXml.attribute(xml, "id")));
    }

    private void addNote(String mark, String note) {
        text.addMark(mark);
        if (!note.isBlank()) {
            notes.add((RaisedDigits.raiseMark(mark) + " " + note).strip());
        }
    }

    private void add(String added, DocxProperties run) {
        if (!added.isEmpty() && isShown(run)) {
            text.add(added, body.styles().look(run, properties));
        }
    }

    private boolean isShown(DocxProperties run) {
        return !body.fields().inInstruction() && !body.styles().run(run, properties, p -> p.hidden);
    }

    private void readBoxes(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "txbxContent" -> boxes.addAll(body.items(xml));
                case "AlternateContent" -> DocxBody.alternative(xml, this::readBoxes);
                default -> readBoxes(xml);
            }
        }
    }

    /** An equation on one line: "n/m" for a fraction. */
    private void readFormula(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("t")) {
                text.add(xml.getElementText(), RunLook.PLAIN);
            } else {
                if (xml.getLocalName().equals("den")) {
                    text.add("/", RunLook.PLAIN);
                }
                readFormula(xml);
            }
        }
    }
}
