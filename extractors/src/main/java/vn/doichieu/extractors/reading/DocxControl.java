package vn.doichieu.extractors.reading;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Wrappers around content: content controls, and the annotations of Word 2003. */
final class DocxControl {
    private static final Set<String> DROPPED_ANNOTATIONS = Set.of("Word.Deletion", "Word.Comment", "Word.Bookmark.End");

    private DocxControl() {}

    /** Walks the content of {@code w:sdt}, unless it only prompts for some ("Click to enter text"). */
    static void read(XMLStreamReader xml, DocxBody.Walk walk) throws XMLStreamException {
        boolean prompt = false;
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("sdtPr")) {
                prompt = prompts(xml);
            } else if (xml.getLocalName().equals("sdtContent") && !prompt) {
                walk.walk(xml);
            } else {
                SecureXml.skip(xml);
            }
        }
    }

    /** Walks {@code aml:annotation} where it does not mark a deletion or a comment. */
    static void readAnnotation(XMLStreamReader xml, DocxBody.Walk walk) throws XMLStreamException {
        if (DROPPED_ANNOTATIONS.contains(SecureXml.attribute(xml, "type"))) {
            SecureXml.skip(xml);
        } else {
            walk.walk(xml);
        }
    }

    /** What a form field shows that has no result of its own: a box, ticked or not, or the entry chosen. */
    static String formField(XMLStreamReader begin) throws XMLStreamException {
        String shown = "";
        while (SecureXml.nextChild(begin)) {
            if (begin.getLocalName().equals("ffData")) {
                shown = formField(begin);
            } else if (begin.getLocalName().equals("checkBox")) {
                shown = isTicked(begin) ? "☒" : "☐";
            } else {
                SecureXml.skip(begin);
            }
        }
        return shown;
    }

    private static boolean isTicked(XMLStreamReader box) throws XMLStreamException {
        boolean ticked = false;
        boolean asked = false;
        while (SecureXml.nextChild(box)) {
            boolean own = box.getLocalName().equals("checked");
            if (own || (!asked && box.getLocalName().equals("default"))) {
                ticked = SecureXml.isOn(box);
                asked |= own;
            }
            SecureXml.skip(box);
        }
        return ticked;
    }

    private static boolean prompts(XMLStreamReader properties) throws XMLStreamException {
        boolean prompt = false;
        while (SecureXml.nextChild(properties)) {
            prompt |= properties.getLocalName().equals("showingPlcHdr") && SecureXml.isOn(properties);
            SecureXml.skip(properties);
        }
        return prompt;
    }
}
