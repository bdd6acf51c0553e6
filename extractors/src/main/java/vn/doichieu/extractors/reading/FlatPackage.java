package vn.doichieu.extractors.reading;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The parts of a Word file saved as one XML file ("Word XML Document", flat OPC). */
final class FlatPackage {
    private FlatPackage() {}

    /** Only XML parts are taken; pictures and the like are left. */
    static ZipParts parts(byte[] content) throws XMLStreamException {
        Map<String, byte[]> parts = new HashMap<>();
        XMLEventReader events = SecureXml.events(content);
        String name = "";
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                if (element.getName().getLocalPart().equals("part")) {
                    name = partName(element);
                } else if (element.getName().getLocalPart().equals("xmlData")) {
                    parts.put(name, copy(events));
                }
            }
        }
        return ZipParts.of(parts);
    }

    private static String partName(StartElement part) {
        String[] name = {""};
        part.getAttributes().forEachRemaining(attribute -> {
            if (attribute.getName().getLocalPart().equals("name")) {
                name[0] = attribute.getValue().replaceFirst("^/", "");
            }
        });
        return name[0];
    }

    /** The one element inside {@code pkg:xmlData}, as a part of its own. */
    private static byte[] copy(XMLEventReader events) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(text);
        int depth = 0;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isEndElement() && --depth < 0) {
                break;
            }
            if (event.isStartElement()) {
                depth++;
            }
            writer.add(event);
        }
        writer.flush();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
