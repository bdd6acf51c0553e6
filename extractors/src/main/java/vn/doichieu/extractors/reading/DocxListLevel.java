package vn.doichieu.extractors.reading;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One {@code w:lvl}.
 *
 * @param style the paragraph style tied to the level; empty where there is none
 */
record DocxListLevel(LabelLevel level, String style) {

    /** Reads to the end of the level. */
    static DocxListLevel read(XMLStreamReader xml) throws XMLStreamException {
        return new Reading().read(xml);
    }

    private static final class Reading {
        private int start;
        private String format = "decimal";
        private String pattern = "";
        private boolean legal;
        private boolean spaced = true;
        private int restarts = -1;
        private String style = "";
        private final DocxProperties label = new DocxProperties();

        private DocxListLevel read(XMLStreamReader xml) throws XMLStreamException {
            readChildren(xml);
            boolean hidden = Boolean.TRUE.equals(label.hidden);
            return new DocxListLevel(new LabelLevel(start, format, pattern, legal, spaced, restarts, hidden), style);
        }

        private void readChildren(XMLStreamReader xml) throws XMLStreamException {
            while (SecureXml.nextChild(xml)) {
                switch (xml.getLocalName()) {
                    case "rPr" -> label.readRun(xml);
                    // Word 2010 and later wrap the forms that older versions do not know
                    case "AlternateContent" -> DocxBody.alternative(xml, this::readChildren);
                    default -> {
                        readChild(xml);
                        SecureXml.skip(xml);
                    }
                }
            }
        }

        private void readChild(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "start" -> start = SecureXml.number(xml, "val", 0);
                case "numFmt" -> format = form(xml);
                case "lvlText" -> pattern = SecureXml.attribute(xml, "val");
                case "isLgl" -> legal = SecureXml.isOn(xml);
                case "suff" -> spaced = !SecureXml.attribute(xml, "val").equals("nothing");
                case "lvlRestart" -> restarts = SecureXml.number(xml, "val", -1);
                case "pStyle" -> style = SecureXml.attribute(xml, "val");
                default -> {
                    // looks, such as indents
                }
            }
        }

        /** A custom form is told by its first numbers: "001, 002, 003, ...". */
        private static String form(XMLStreamReader xml) {
            String form = SecureXml.attribute(xml, "val");
            return form.equals("custom")
                    ? SecureXml.attribute(xml, "format").split(",", 2)[0].strip()
                    : form;
        }
    }
}
