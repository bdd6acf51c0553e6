package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file ({@code styles.xml}): what a paragraph or run inherits along the basedOn chain. */
final class DocxStyles {
    private static final int HEADING_LEVELS = 9;

    /** Styles based on one another; Word itself writes no more than eleven. */
    private static final int DEEPEST = 64;

    private final Map<String, Style> styles = new HashMap<>();
    private final DocxProperties defaults = new DocxProperties();
    private String defaultParagraph = "";

    /** One style; properties not stated are null. */
    private static final class Style {
        private final String id;
        private String basedOn = "";
        private @Nullable Boolean tableBorders;
        private final DocxProperties properties = new DocxProperties();

        private Style(String id) {
            this.id = id;
        }
    }

    static DocxStyles read(Optional<byte[]> part) {
        DocxStyles read = new DocxStyles();
        if (part.isPresent()) {
            try {
                read.readPart(SecureXml.open(part.get()));
            } catch (XMLStreamException | UnreadableException e) {
                // damaged styles cost the looks, not the report
                return read;
            }
        }
        return read;
    }

    /** Whether the paragraph or its style has a level in the outline. */
    boolean isHeading(DocxProperties paragraph) {
        return outlineLevel(paragraph) < HEADING_LEVELS;
    }

    /** The label of the next paragraph of its list; empty where it is in none. */
    String label(DocxProperties paragraph, DocxNumbering numbering, ListCounters counters) {
        String shown = paragraph.shownNumber;
        if (shown != null) {
            return ListCounters.shown(shown);
        }
        int numId = stated(paragraph, p -> p.numberingId).orElse(0);
        return numId == 0
                ? ""
                : numbering
                        .list(numId)
                        .map(list -> counters.next(list, listLevel(paragraph, numId, numbering)))
                        .orElse("");
    }

    /**
     * Whether an on/off property such as bold holds: what the run says; otherwise where exactly one of its character
     * style and the paragraph's style says so, since two of them take each other away (ISO/IEC 29500-1, 17.7.3).
     */
    boolean run(DocxProperties run, DocxProperties paragraph, Function<DocxProperties, @Nullable Boolean> property) {
        Boolean stated = property.apply(run);
        if (stated != null) {
            return stated;
        }
        boolean always = Boolean.TRUE.equals(property.apply(defaults));
        boolean byRun = inherited(run.style, property).orElse(false);
        boolean byParagraph = inherited(styleOf(paragraph), property).orElse(false);
        return always || byRun != byParagraph;
    }

    /** How letters of the run look. */
    RunLook look(DocxProperties run, DocxProperties paragraph) {
        return new RunLook(
                font(run, paragraph),
                run(run, paragraph, p -> p.bold),
                run(run, paragraph, p -> p.italic),
                run(run, paragraph, p -> p.raised),
                run(run, paragraph, p -> p.capitals));
    }

    /** Whether a table of this style shows borders. */
    boolean ruled(String tableStyle) {
        for (Style style : chain(tableStyle)) {
            if (style.tableBorders != null) {
                return style.tableBorders;
            }
        }
        return false;
    }

    private int outlineLevel(DocxProperties paragraph) {
        if (!styles.containsKey(paragraph.style)) {
            // the part may be missing, the names of Word's own styles still speak
            paragraph.nameStyle(paragraph.style);
        }
        return stated(paragraph, p -> p.outlineLevel).orElse(HEADING_LEVELS);
    }

    private int listLevel(DocxProperties paragraph, int numId, DocxNumbering numbering) {
        Integer own = paragraph.numberingLevel;
        if (own != null) {
            return own;
        }
        for (Style style : chain(styleOf(paragraph))) {
            int tied = numbering.levelOfStyle(numId, style.id).orElse(-1);
            Integer level = style.properties.numberingLevel;
            if (tied >= 0 || level != null) {
                return tied >= 0 || level == null ? tied : level;
            }
        }
        int outline = outlineLevel(paragraph);
        return outline < HEADING_LEVELS ? outline : 0;
    }

    private String font(DocxProperties run, DocxProperties paragraph) {
        Function<DocxProperties, @Nullable String> font = properties -> properties.font;
        String own = run.font;
        return own != null
                ? own
                : inherited(run.style, font)
                        .or(() -> inherited(styleOf(paragraph), font))
                        .orElse(defaults.font == null ? "" : defaults.font);
    }

    /** What the paragraph, its style and the styles that one is based on say first. */
    private <T> Optional<T> stated(DocxProperties own, Function<DocxProperties, @Nullable T> property) {
        T stated = property.apply(own);
        return stated != null ? Optional.of(stated) : inherited(styleOf(own), property);
    }

    private String styleOf(DocxProperties paragraph) {
        return styles.containsKey(paragraph.style) ? paragraph.style : defaultParagraph;
    }

    private <T> Optional<T> inherited(String id, Function<DocxProperties, @Nullable T> property) {
        for (Style style : chain(id)) {
            T stated = property.apply(style.properties);
            if (stated != null) {
                return Optional.of(stated);
            }
        }
        return Optional.empty();
    }

    private Iterable<Style> chain(String id) {
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        Style style = styles.get(next);
        while (style != null && chain.size() < DEEPEST && seen.add(next)) {
            chain.add(style);
            next = style.basedOn;
            style = styles.get(next);
        }
        return chain;
    }

    private void readPart(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> readStyle(xml);
                    case "rPrDefault" -> readDefaults(xml);
                    default -> {
                        // the root, lists of latent styles
                    }
                }
            }
        }
    }

    private void readDefaults(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("rPr")) {
                defaults.readRun(xml);
            } else {
                SecureXml.skip(xml);
            }
        }
    }

    /** Reads one {@code w:style} to its end. */
    void readStyle(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style(SecureXml.attribute(xml, "styleId"));
        String isDefault = SecureXml.attribute(xml, "default");
        if (SecureXml.attribute(xml, "type").equals("paragraph")
                && !isDefault.isEmpty()
                && "1 true on".contains(isDefault)) {
            defaultParagraph = style.id;
        }
        styles.put(style.id, style);
        String name = "";
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "name" -> {
                    name = SecureXml.attribute(xml, "val");
                    SecureXml.skip(xml);
                }
                case "basedOn" -> {
                    style.basedOn = SecureXml.attribute(xml, "val");
                    SecureXml.skip(xml);
                }
                case "pPr" -> style.properties.readParagraph(xml);
                case "rPr" -> style.properties.readRun(xml);
                case "tblPr" -> style.tableBorders = DocxTable.statedBorders(xml);
                default -> SecureXml.skip(xml);
            }
        }
        style.properties.nameStyle(name);
    }
}
