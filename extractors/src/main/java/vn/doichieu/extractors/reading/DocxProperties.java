package vn.doichieu.extractors.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a paragraph, run or style states of itself; null where it states nothing and inherits. */
final class DocxProperties {
    /** The names of Word's own heading styles mean an outline level even where the style does not state it. */
    private static final Pattern HEADING_NAME = Pattern.compile("(?i)heading ?([1-9])");

    String style = "";

    @Nullable
    Boolean bold;

    @Nullable
    Boolean italic;

    /** Small capitals too. */
    @Nullable
    Boolean capitals;

    @Nullable
    Boolean hidden;

    /** Of letters beyond ASCII; empty where a theme decides. */
    @Nullable
    String font;

    @Nullable
    Boolean raised;

    @Nullable
    Integer outlineLevel;

    @Nullable
    Integer numberingId;

    @Nullable
    Integer numberingLevel;

    /** The automatic number as Word 2003 writes it beside the list. */
    @Nullable
    String shownNumber;

    /** The paragraph's end was deleted: the next paragraph continues it. */
    boolean endDeleted;

    boolean endHidden;
    boolean endsSection;

    /** Reads {@code w:pPr}, leaving the reader at its end. */
    void readParagraph(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "pStyle" -> style = value(xml);
                case "outlineLvl" -> outlineLevel = number(xml);
                case "numPr", "listPr" -> readNumbering(xml);
                case "rPr" -> readEnd(xml);
                case "sectPr" -> {
                    endsSection = true;
                    SecureXml.skip(xml);
                }
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
                case "caps", "smallCaps" -> capitals = isOn(xml) || Boolean.TRUE.equals(capitals);
                case "vanish", "webHidden" -> hidden = isOn(xml) || Boolean.TRUE.equals(hidden);
                case "rFonts" -> readFont(xml);
                case "vertAlign" -> raised = value(xml).equals("superscript");
                default -> SecureXml.skip(xml);
            }
        }
    }

    /** Takes the outline level that the name of a style means, unless it states another. */
    void nameStyle(String name) {
        Matcher heading = HEADING_NAME.matcher(name.strip());
        if (outlineLevel == null && heading.matches()) {
            outlineLevel = Integer.parseInt(heading.group(1)) - 1;
        }
    }

    private void readFont(XMLStreamReader xml) throws XMLStreamException {
        String themed = SecureXml.attribute(xml, "hAnsiTheme") + SecureXml.attribute(xml, "asciiTheme");
        String named = SecureXml.attribute(xml, "hAnsi");
        named = named.isEmpty() ? SecureXml.attribute(xml, "ascii") : named;
        // Word 2003 spells it so
        named = named.isEmpty() ? SecureXml.attribute(xml, "h-ansi") : named;
        if (!themed.isEmpty() || !named.isEmpty()) {
            font = themed.isEmpty() ? named : "";
        }
        SecureXml.skip(xml);
    }

    private void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "numId", "ilfo" -> numberingId = number(xml);
                case "ilvl" -> numberingLevel = number(xml);
                case "t" -> shownNumber = value(xml);
                default -> SecureXml.skip(xml);
            }
        }
    }

    private void readEnd(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "del", "moveFrom" -> {
                    endDeleted = true;
                    SecureXml.skip(xml);
                }
                case "vanish" -> endHidden = isOn(xml);
                default -> SecureXml.skip(xml);
            }
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
