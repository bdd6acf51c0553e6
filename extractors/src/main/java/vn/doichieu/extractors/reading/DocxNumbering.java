package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The list definitions of a Word file ({@code numbering.xml}): num → abstractNum → level, with overrides (ISO/IEC
 * 29500-1, 17.9). Immutable once read.
 */
final class DocxNumbering {
    static final int LEVELS = 9;

    private final Map<Integer, Map<Integer, Level>> abstracts = new HashMap<>();
    private final Map<Integer, Num> nums = new HashMap<>();

    /**
     * One level of a list.
     *
     * @param start    first number
     * @param format   as in the file: "decimal", "upperRoman", "bullet"
     * @param pattern  "%1.%2." or the bullet
     * @param legal    whether all numbers are shown as decimals
     * @param spaced   whether something stands between number and text
     * @param restarts highest level (from 1) after which it restarts; 0 never, negative: after any higher level
     */
    record Level(int start, String format, String pattern, boolean legal, boolean spaced, int restarts) {}

    /** A list: its definition, the starts it overrides and the levels it replaces. */
    record Num(int abstractId, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    static DocxNumbering read(Optional<byte[]> part) throws XMLStreamException {
        DocxNumbering read = new DocxNumbering();
        if (part.isPresent()) {
            XMLStreamReader xml = SecureXml.open(part.get());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    read.readDefinition(xml);
                }
            }
        }
        return read;
    }

    @Nullable
    Num num(int id) {
        return nums.get(id);
    }

    @Nullable
    Level level(Num num, int level) {
        Level replaced = num.levels().get(level);
        return replaced != null
                ? replaced
                : abstracts.getOrDefault(num.abstractId(), Map.of()).get(level);
    }

    private void readDefinition(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("abstractNum")) {
            Map<Integer, Level> levels = new HashMap<>();
            abstracts.put(SecureXml.number(xml, "abstractNumId", -1), levels);
            while (SecureXml.nextChild(xml)) {
                if (xml.getLocalName().equals("lvl")) {
                    levels.put(SecureXml.number(xml, "ilvl", 0), readLevel(xml));
                } else {
                    SecureXml.skip(xml);
                }
            }
        } else if (xml.getLocalName().equals("num")) {
            nums.put(SecureXml.number(xml, "numId", -1), readNum(xml));
        }
    }

    private static Num readNum(XMLStreamReader xml) throws XMLStreamException {
        int abstractId = -1;
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("lvlOverride")) {
                int level = SecureXml.number(xml, "ilvl", 0);
                while (SecureXml.nextChild(xml)) {
                    if (xml.getLocalName().equals("lvl")) {
                        levels.put(level, readLevel(xml));
                    } else {
                        starts.put(level, SecureXml.number(xml, "val", 1));
                        SecureXml.skip(xml);
                    }
                }
            } else {
                abstractId = SecureXml.number(xml, "val", -1);
                SecureXml.skip(xml);
            }
        }
        return new Num(abstractId, starts, levels);
    }

    private static Level readLevel(XMLStreamReader xml) throws XMLStreamException {
        int start = 0;
        String format = "decimal";
        String pattern = "";
        boolean legal = false;
        boolean spaced = true;
        int restarts = -1;
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "start" -> start = SecureXml.number(xml, "val", 0);
                case "numFmt" -> format = SecureXml.attribute(xml, "val");
                case "lvlText" -> pattern = SecureXml.attribute(xml, "val");
                case "isLgl" -> legal = SecureXml.isOn(xml);
                case "suff" -> spaced = !SecureXml.attribute(xml, "val").equals("nothing");
                case "lvlRestart" -> restarts = SecureXml.number(xml, "val", -1);
                default -> {
                    // looks, such as indents and fonts
                }
            }
            SecureXml.skip(xml);
        }
        return new Level(start, format, pattern, legal, spaced, restarts);
    }
}
