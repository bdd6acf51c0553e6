package vn.doichieu.extractors.reading;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a Word file, found by their relationships (ISO/IEC 29500-2), since their names are free. */
final class DocxPackage {
    private static final String USUAL_MAIN = "word/document.xml";

    private final ZipParts parts;
    private final String main;
    private final Map<String, String> byType;

    DocxPackage(ZipParts parts) {
        this.parts = parts;
        String stated = relations("", "_rels/.rels").getOrDefault("officeDocument", USUAL_MAIN);
        main = parts.has(stated) ? stated : USUAL_MAIN;
        int slash = main.lastIndexOf('/');
        String folder = main.substring(0, slash + 1);
        byType = relations(folder, folder + "_rels/" + main.substring(slash + 1) + ".rels");
    }

    /** The document itself. */
    byte[] document() {
        return parts.part(main)
                .orElseThrow(() -> new UnreadableException(Refusal.CORRUPT, "the package lacks " + main));
    }

    /**
     * A part the document refers to, by the last word of the relationship's type: "styles", "numbering"; where the
     * relationships are lost or damaged, the part of the usual name.
     */
    Optional<byte[]> related(String type) {
        return Optional.ofNullable(byType.get(type)).flatMap(parts::part).or(() -> parts.part("word/" + type + ".xml"));
    }

    private Map<String, String> relations(String folder, String name) {
        Map<String, String> targets = new HashMap<>();
        if (parts.has(name)) {
            try {
                readRelations(folder, name, targets);
            } catch (XMLStreamException e) {
                // parts are found by their usual names then
                return targets;
            }
        }
        return targets;
    }

    private void readRelations(String folder, String name, Map<String, String> targets) throws XMLStreamException {
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
