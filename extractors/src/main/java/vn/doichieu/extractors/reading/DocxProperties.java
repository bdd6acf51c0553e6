package vn.doichieu.extractors.reading;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a paragraph, run or style states of itself; null where it states nothing and inherits. */
final class DocxProperties {
    String style = "";

    @Nullable
    Boolean bold;

    @Nullable
    Boolean italic;

    @Nullable
    Boolean hidden;

    /** Of letters beyond ASCII; empty where a theme decides. */
    @Nullable
    String font;

    boolean raised;
    boolean markDeleted;

    @Nullable
    Integer outlineLevel;

    @Nullable
    Integer numberingId;

    @Nullable
    Integer numberingLevel;

    /** Reads {@code w:pPr}, leaving the reader at its end. */
    void readParagraph(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "pStyle" -> style = value(xml);
                case "outlineLvl" -> outlineLevel = number(xml);
                case "numPr" -> readNumbering(xml);
                case "rPr" -> readMark(xml);
                default -> SecureXml.skip(xml);
            }
        }
    }

    /** Reads {@code w:rPr}, leaving the reader at its end. */
    void readRun(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "rStyle" -> style = value(xml);
                case "b" -> bold = isOn(xml);
                case "i" -> italic = isOn(xml);
                case "vanish" -> hidden = isOn(xml);
                case "rFonts" -> readFont(xml);
                case "vertAlign" -> raised = value(xml).equals("superscript");
                default -> SecureXml.skip(xml);
            }
        }
    }

    private void readFont(XMLStreamReader xml) throws XMLStreamException {
        String themed = SecureXml.attribute(xml, "hAnsiTheme") + SecureXml.attribute(xml, "asciiTheme");
        String named = SecureXml.attribute(xml, "hAnsi");
        named = named.isEmpty() ? SecureXml.attribute(xml, "ascii") : named;
        if (!themed.isEmpty() || !named.isEmpty()) {
            font = themed.isEmpty() ? named : "";
        }
        SecureXml.skip(xml);
    }

    private void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "numId" -> numberingId = number(xml);
                case "ilvl" -> numberingLevel = number(xml);
                default -> SecureXml.skip(xml);
            }
        }
    }

    private void readMark(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            markDeleted |= xml.getLocalName().equals("del");
            SecureXml.skip(xml);
        }
    }

    private static String value(XMLStreamReader xml) throws XMLStreamException {
        String value = SecureXml.attribute(xml, "val");
        SecureXml.skip(xml);
        return value;
    }

    private static int number(XMLStreamReader xml) throws XMLStreamException {
        int value = SecureXml.number(xml, "val", 0);
        SecureXml.skip(xml);
        return value;
    }

    private static boolean isOn(XMLStreamReader xml) throws XMLStreamException {
        boolean on = SecureXml.isOn(xml);
        SecureXml.skip(xml);
        return on;
    }
}
