package vn.doichieu.extractors.reading;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pull parsers that know neither document types nor entities of their own, so that no file or address is fetched. */
final class SecureXml {
    private SecureXml() {}

    static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        return factory().createXMLStreamReader(new StringReader(decode(xml)));
    }

    static XMLEventReader events(byte[] xml) throws XMLStreamException {
        return factory().createXMLEventReader(new StringReader(decode(xml)));
    }

    /** The local name of the outermost element. */
    static String root(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = open(xml);
        return nextChild(reader) ? reader.getLocalName() : "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** OOXML parts are UTF-8 or UTF-16; decoded here, since the JDK's parser prints what it cannot decode. */
    private static String decode(byte[] xml) {
        boolean wide = xml.length > 1 && (xml[0] & 0xFF) + (xml[1] & 0xFF) == 0xFE + 0xFF;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
    }

    /** Moves from an element's start to its end. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Moves to the next child of the element that was entered; false at that element's end. */
    static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamReader.END_ELEMENT) {
                return false;
            }
        }
    }

    /** An attribute by its local name, whatever its namespace; empty where it is missing. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute as a number; the other value where it is missing or no number. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an on/off element such as {@code w:b} is on. */
    static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }
}
