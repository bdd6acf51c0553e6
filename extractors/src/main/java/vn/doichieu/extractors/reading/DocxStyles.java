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
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("style")) {
                    read.readStyle(xml);
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
                : inherited(own.style.isEmpty() ? defaultParagraph : own.style, property);
    }

    /** What the run, its character style and then the paragraph's style say first. */
    boolean run(DocxProperties run, DocxProperties paragraph, Function<DocxProperties, @Nullable Boolean> property) {
        Boolean stated = property.apply(run);
        if (stated != null) {
            return stated;
        }
        return inherited(run.style, property)
                .or(() -> inherited(paragraph.style.isEmpty() ? defaultParagraph : paragraph.style, property))
                .orElse(false);
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
