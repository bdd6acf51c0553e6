package vn.doichieu.extractors.reading;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a Word file, found by their relationships (ISO/IEC 29500-2), since their names are free. */
final class DocxPackage {
    private final ZipParts parts;
    private final String main;
    private final Map<String, String> byType;

    DocxPackage(byte[] content) throws XMLStreamException {
        parts = ZipParts.open(content);
        main = relations("", "_rels/.rels").getOrDefault("officeDocument", "word/document.xml");
        int slash = main.lastIndexOf('/');
        String folder = main.substring(0, slash + 1);
        byType = relations(folder, folder + "_rels/" + main.substring(slash + 1) + ".rels");
    }

    /** The document itself. */
    byte[] document() {
        return parts.part(main)
                .orElseThrow(() -> new UnreadableException(Refusal.CORRUPT, "the package lacks " + main));
    }

    /** A part the document refers to, by the last word of the relationship's type: "styles", "numbering". */
    Optional<byte[]> related(String type) {
        return Optional.ofNullable(byType.get(type)).flatMap(parts::part);
    }

    private Map<String, String> relations(String folder, String name) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        if (!parts.has(name)) {
            return targets;
        }
        XMLStreamReader xml = SecureXml.open(parts.part(name).orElseThrow());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && !SecureXml.attribute(xml, "TargetMode").equals("External")) {
                String type = SecureXml.attribute(xml, "Type");
                String target = resolve(folder, SecureXml.attribute(xml, "Target"));
                targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        try {
            return URI.create("/" + folder)
                    .resolve(target)
                    .normalize()
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
