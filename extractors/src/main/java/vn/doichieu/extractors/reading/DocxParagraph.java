package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one {@code w:p}: its runs as they are shown with all tracked changes accepted. For one paragraph, once. */
final class DocxParagraph {
    private static final int HEADING_LEVELS = 9;

    private final DocxBody body;
    private final DocxProperties properties = new DocxProperties();
    private final LineCollector text = new LineCollector();
    private final List<String> notes = new ArrayList<>();
    private final List<FlowItem> boxes = new ArrayList<>();

    DocxParagraph(DocxBody body) {
        this.body = body;
    }

    /** Reads to the end of the paragraph. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "pPr" -> properties.readParagraph(xml);
                case "r" -> readRun(xml);
                case "ins", "moveTo", "hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple" ->
                    read(xml);
                case "bdo", "dir" -> read(xml);
                case "oMath", "oMathPara" -> readFormula(xml);
                case "AlternateContent" -> DocxBody.alternative(xml, this::read);
                default -> SecureXml.skip(xml);
            }
        }
    }

    /** The paragraph, its automatic number counted on. */
    FlowParagraph build(DocxCounters counters) {
        int outline = body.styles().paragraph(properties, p -> p.outlineLevel).orElse(HEADING_LEVELS);
        int numbering = body.styles().paragraph(properties, p -> p.numberingId).orElse(0);
        int level = body.styles()
                .paragraph(properties, p -> p.numberingLevel)
                .orElse(outline < HEADING_LEVELS ? outline : 0);
        boolean gone = properties.markDeleted && text.isBlank();
        String label = numbering == 0 || gone ? "" : counters.next(numbering, level);
        return new FlowParagraph(label, text.lines(), outline < HEADING_LEVELS, notes);
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
                body.fields().mark(SecureXml.attribute(xml, "fldCharType"));
                SecureXml.skip(xml);
            }
            case "drawing", "pict", "object" -> readBoxes(xml);
            case "AlternateContent" ->
                DocxBody.alternative(xml, inside -> {
                    while (SecureXml.nextChild(inside)) {
                        readRunPart(inside, run);
                    }
                });
            default -> {
                readSign(xml, run);
                SecureXml.skip(xml);
            }
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
            case "footnoteReference", "endnoteReference" -> addNote(xml, run);
            default -> {
                // nothing that reads as text
            }
        }
    }

    private void addNote(XMLStreamReader xml, DocxProperties run) {
        if (!isShown(run)) {
            return;
        }
        boolean ownMark = List.of("1", "true", "on").contains(SecureXml.attribute(xml, "customMarkFollows"));
        String mark = ownMark ? "" : body.notes().nextMark();
        add(mark, run);
        String note = body.notes().text(xml.getLocalName(), SecureXml.attribute(xml, "id"));
        if (!note.isBlank()) {
            notes.add((mark + " " + note).strip());
        }
    }

    private void add(String added, DocxProperties run) {
        if (!isShown(run)) {
            return;
        }
        DocxStyles styles = body.styles();
        text.add(
                added,
                new RunLook(
                        styles.font(run, properties),
                        styles.run(run, properties, p -> p.bold),
                        styles.run(run, properties, p -> p.italic),
                        run.raised));
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
