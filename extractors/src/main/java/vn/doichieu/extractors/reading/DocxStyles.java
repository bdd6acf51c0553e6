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
    private final Map<String, Style> styles = new HashMap<>();
    private final DocxProperties defaults = new DocxProperties();
    private String defaultParagraph = "";

    /** One style; properties not stated are null. */
    private static final class Style {
        private String basedOn = "";
        private @Nullable Boolean tableBorders;
        private DocxProperties properties = new DocxProperties();
    }

    static DocxStyles read(Optional<byte[]> part) throws XMLStreamException {
        DocxStyles read = new DocxStyles();
        if (part.isPresent()) {
            XMLStreamReader xml = SecureXml.open(part.get());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "style" -> read.readStyle(xml);
                        case "rPrDefault" -> read.readDefaults(xml);
                        default -> {
                            // the root, lists of latent styles
                        }
                    }
                }
            }
        }
        return read;
    }

    /** What the paragraph, its style and the styles that one is based on say first. */
    <T> Optional<T> paragraph(DocxProperties own, Function<DocxProperties, @Nullable T> property) {
        T stated = property.apply(own);
        return stated != null
                ? Optional.of(stated)
                : inherited(styleOf(own), property);
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
        return always
                || inherited(run.style, property).orElse(false)
                        != inherited(styleOf(paragraph), property).orElse(false);
    }

    /** The font of the run's letters, by its own word, its styles or the defaults; empty where none is named. */
    String font(DocxProperties run, DocxProperties paragraph) {
        Function<DocxProperties, @Nullable String> font = properties -> properties.font;
        String own = run.font;
        return own != null
                ? own
                : inherited(run.style, font)
                        .or(() -> inherited(styleOf(paragraph), font))
                        .orElse(defaults.font == null ? "" : defaults.font);
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
        while (style != null && seen.add(next)) {
            chain.add(style);
            next = style.basedOn;
            style = styles.get(next);
        }
        return chain;
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

    private void readStyle(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        String id = SecureXml.attribute(xml, "styleId");
        if (SecureXml.attribute(xml, "type").equals("paragraph")
                && SecureXml.attribute(xml, "default").equals("1")) {
            defaultParagraph = id;
        }
        styles.put(id, style);
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
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
    }
}
