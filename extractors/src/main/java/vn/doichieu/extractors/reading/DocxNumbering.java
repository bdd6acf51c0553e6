package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The list definitions of a Word file ({@code numbering.xml}): num → abstractNum → level, with overrides and lists kept
 * in numbering styles (ISO/IEC 29500-1, 17.9). Immutable once read.
 */
final class DocxNumbering {
    private final Map<Integer, Abstract> abstracts = new HashMap<>();
    private final Map<String, Integer> byStyleLink = new HashMap<>();
    private final Map<Integer, Num> nums = new HashMap<>();

    /** A definition; {@code numStyleLink} names the numbering style that holds it where it is kept elsewhere. */
    private static final class Abstract {
        private final Map<Integer, LabelLevel> levels = new HashMap<>();
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private String numStyleLink = "";
    }

    /** A list: its definition, the starts it overrides and the levels it replaces. */
    private record Num(int abstractId, Map<Integer, Integer> starts, Map<Integer, LabelLevel> levels) {}

    static DocxNumbering read(Optional<byte[]> part) {
        DocxNumbering read = new DocxNumbering();
        if (part.isPresent()) {
            try {
                XMLStreamReader xml = SecureXml.open(part.get());
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT) {
                        read.readDefinition(xml);
                    }
                }
            } catch (XMLStreamException | UnreadableException e) {
                // a damaged list of lists costs its numbers, not the report
                return read;
            }
        }
        return read;
    }

    /** The list that paragraphs name by this id; empty where the file defines none. */
    Optional<ListDefinition> list(int numId) {
        Num num = nums.get(numId);
        if (num == null) {
            return Optional.empty();
        }
        int holder = holder(num.abstractId());
        Map<Integer, LabelLevel> levels = new HashMap<>();
        Abstract definition = abstracts.get(holder);
        if (definition != null) {
            levels.putAll(definition.levels);
        }
        levels.putAll(num.levels());
        return Optional.of(new ListDefinition(numId, holder, levels, num.starts()));
    }

    /** The level that the list ties to a paragraph style. */
    OptionalInt levelOfStyle(int numId, String style) {
        Num num = nums.get(numId);
        Abstract definition = num == null ? null : abstracts.get(holder(num.abstractId()));
        Integer level = definition == null ? null : definition.levelOfStyle.get(style);
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    private int holder(int abstractId) {
        return Optional.ofNullable(abstracts.get(abstractId))
                .filter(definition -> definition.levels.isEmpty() && !definition.numStyleLink.isEmpty())
                .map(definition -> byStyleLink.getOrDefault(definition.numStyleLink, abstractId))
                .orElse(abstractId);
    }

    private void readDefinition(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("abstractNum")) {
            readAbstract(xml);
        } else if (xml.getLocalName().equals("num")) {
            nums.put(SecureXml.number(xml, "numId", -1), readNum(xml));
        }
    }

    private void readAbstract(XMLStreamReader xml) throws XMLStreamException {
        int id = SecureXml.number(xml, "abstractNumId", -1);
        Abstract definition = new Abstract();
        abstracts.put(id, definition);
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "lvl" -> {
                    int index = SecureXml.number(xml, "ilvl", 0);
                    DocxListLevel level = DocxListLevel.read(xml);
                    definition.levels.put(index, level.level());
                    if (!level.style().isEmpty()) {
                        definition.levelOfStyle.put(level.style(), index);
                    }
                }
                case "styleLink" -> {
                    byStyleLink.put(SecureXml.attribute(xml, "val"), id);
                    SecureXml.skip(xml);
                }
                case "numStyleLink" -> {
                    definition.numStyleLink = SecureXml.attribute(xml, "val");
                    SecureXml.skip(xml);
                }
                default -> SecureXml.skip(xml);
            }
        }
    }

    private static Num readNum(XMLStreamReader xml) throws XMLStreamException {
        int abstractId = -1;
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, LabelLevel> levels = new HashMap<>();
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("lvlOverride")) {
                int level = SecureXml.number(xml, "ilvl", 0);
                while (SecureXml.nextChild(xml)) {
                    if (xml.getLocalName().equals("lvl")) {
                        levels.put(level, DocxListLevel.read(xml).level());
                    } else {
                        starts.put(level, SecureXml.number(xml, "val", 1));
                        SecureXml.skip(xml);
                    }
                }
            } else {
                if (xml.getLocalName().equals("abstractNumId")) {
                    abstractId = SecureXml.number(xml, "val", -1);
                }
                SecureXml.skip(xml);
            }
        }
        return new Num(abstractId, starts, levels);
    }
}
