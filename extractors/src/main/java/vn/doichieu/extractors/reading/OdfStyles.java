package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Styles and list styles of an OpenDocument file (ODF 1.3, part 3, 16), from both of its parts. */
final class OdfStyles {
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, LabelLevel>> lists = new HashMap<>();
    private Map<Integer, LabelLevel> outline = Map.of();

    /** One style; null where it is silent. */
    private static final class Style {
        private String parent = "";
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Boolean raised;
        private @Nullable Boolean capitals;
        private @Nullable Boolean hidden;
        private @Nullable Boolean ruled;
        private @Nullable String font;
    }

    /** Takes up the styles of a part. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> readStyle(xml);
                    case "list-style" -> lists.put(SecureXml.attribute(xml, "name"), readList(xml));
                    case "outline-style" -> outline = readList(xml);
                    case "body", "master-styles" -> SecureXml.skip(xml);
                    default -> {
                        // containers
                    }
                }
            }
        }
    }

    /** How letters look in a text style inside a paragraph style; either may be empty. */
    RunLook look(String paragraph, String text) {
        return new RunLook(
                either(paragraph, text, style -> style.font, ""),
                either(paragraph, text, style -> style.bold, false),
                either(paragraph, text, style -> style.italic, false),
                either(paragraph, text, style -> style.raised, false),
                either(paragraph, text, style -> style.capitals, false));
    }

    boolean isHidden(String paragraph, String text) {
        return either(paragraph, text, style -> style.hidden, false);
    }

    /** Whether cells of the style show a border. */
    boolean isRuled(String cell) {
        return stated("table-cell/" + cell, style -> style.ruled, false);
    }

    boolean isTableHidden(String table) {
        return stated("table/" + table, style -> style.hidden, false);
    }

    Map<Integer, LabelLevel> list(String name) {
        return lists.getOrDefault(name, Map.of());
    }

    /** The numbers of headings that stand in no list of their own. */
    Map<Integer, LabelLevel> outline() {
        return outline;
    }

    private <T> T either(String paragraph, String text, Function<Style, @Nullable T> property, T otherwise) {
        return stated("text/" + text, property, stated("paragraph/" + paragraph, property, otherwise));
    }

    private <T> T stated(String key, Function<Style, @Nullable T> property, T otherwise) {
        Set<String> seen = new HashSet<>();
        String next = key;
        Style style = styles.get(next);
        while (style != null && seen.add(next)) {
            T own = property.apply(style);
            if (own != null) {
                return own;
            }
            next = style.parent;
            style = styles.get(next);
        }
        return otherwise;
    }

    private void readStyle(XMLStreamReader xml) throws XMLStreamException {
        String family = SecureXml.attribute(xml, "family");
        Style style = new Style();
        style.parent = family + "/" + SecureXml.attribute(xml, "parent-style-name");
        styles.put(family + "/" + SecureXml.attribute(xml, "name"), style);
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "text-properties" -> readText(xml, style);
                case "table-cell-properties" -> style.ruled = borders(xml);
                case "table-properties" ->
                    style.hidden = SecureXml.attribute(xml, "display").equals("false");
                default -> {
                    // looks of no meaning here
                }
            }
            SecureXml.skip(xml);
        }
    }

    private static void readText(XMLStreamReader xml, Style style) {
        String weight = SecureXml.attribute(xml, "font-weight");
        if (!weight.isEmpty()) {
            style.bold = weight.equals("bold") || weight.matches("[6-9]00");
        }
        String slant = SecureXml.attribute(xml, "font-style");
        if (!slant.isEmpty()) {
            style.italic = slant.equals("italic") || slant.equals("oblique");
        }
        String place = SecureXml.attribute(xml, "text-position");
        if (!place.isEmpty()) {
            style.raised = place.startsWith("super") || place.matches("[1-9]\\d*%.*");
        }
        String capitals = SecureXml.attribute(xml, "text-transform") + SecureXml.attribute(xml, "font-variant");
        if (!capitals.isEmpty()) {
            style.capitals = capitals.contains("uppercase") || capitals.contains("small-caps");
        }
        String display = SecureXml.attribute(xml, "display");
        if (!display.isEmpty()) {
            style.hidden = display.equals("none");
        }
        String font = SecureXml.attribute(xml, "font-name");
        font = font.isEmpty() ? SecureXml.attribute(xml, "font-family") : font;
        if (!font.isEmpty()) {
            style.font = font.replace("'", "");
        }
    }

    private static @Nullable Boolean borders(XMLStreamReader xml) {
        Boolean ruled = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).matches("border(-left|-right|-top|-bottom)?")) {
                boolean shown = !xml.getAttributeValue(i).startsWith("none");
                ruled = shown || Boolean.TRUE.equals(ruled);
            }
        }
        return ruled;
    }

    private static Map<Integer, LabelLevel> readList(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, LabelLevel> levels = new HashMap<>();
        while (SecureXml.nextChild(xml)) {
            int level = SecureXml.number(xml, "level", 0);
            switch (xml.getLocalName()) {
                case "list-level-style-number", "outline-level-style" -> levels.put(level - 1, numbered(xml, level));
                case "list-level-style-bullet" ->
                    levels.put(level - 1, LabelLevel.of(1, "bullet", SecureXml.attribute(xml, "bullet-char")));
                case "list-level-style-image" -> levels.put(level - 1, LabelLevel.of(1, "bullet", "•"));
                default -> {
                    // nothing else is a level
                }
            }
            SecureXml.skip(xml);
        }
        return levels;
    }

    private static LabelLevel numbered(XMLStreamReader xml, int level) {
        String format = SecureXml.attribute(xml, "num-format");
        int start = SecureXml.number(xml, "start-value", 1);
        if (format.isEmpty()) {
            return LabelLevel.of(start, "none", "");
        }
        return LabelLevel.of(start, form(format), pattern(xml, level));
    }

    /** "%1%.%2%." of newer files; otherwise prefix, the levels shown with dots between, suffix. */
    private static String pattern(XMLStreamReader xml, int level) {
        String stated = SecureXml.attribute(xml, "num-list-format");
        if (!stated.isEmpty()) {
            return stated.replaceAll("%(\\d)%", "%$1");
        }
        int shown = Math.max(1, Math.min(level, SecureXml.number(xml, "display-levels", 1)));
        StringBuilder pattern = new StringBuilder(SecureXml.attribute(xml, "num-prefix"));
        for (int i = level - shown + 1; i <= level; i++) {
            pattern.append('%').append(i).append(i < level ? "." : "");
        }
        return pattern.append(SecureXml.attribute(xml, "num-suffix")).toString();
    }

    private static String form(String format) {
        return switch (format) {
            case "I" -> "upperRoman";
            case "i" -> "lowerRoman";
            case "A" -> "upperLetter";
            case "a" -> "lowerLetter";
            case "01" -> "decimalZero";
            default -> format.matches("0+1") ? format : "decimal";
        };
    }
}
