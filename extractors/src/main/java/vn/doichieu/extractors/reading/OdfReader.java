package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.SourceFile;

/**
 * Reads OpenDocument texts and spreadsheets (ODF 1.0 to 1.3), zipped or as one XML file; headers and footers are left
 * out, cells of sheets read as the file shows them.
 */
final class OdfReader implements FormatReader {
    @Override
    public ReadOutcome read(SourceFile file) {
        try {
            return new ReadOutcome.Read(new FlowWriter().write(items(file.content())), Format.ODF);
        } catch (XMLStreamException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
    }

    /** Whether this reader takes a zipped document of the given {@code mimetype}. */
    static boolean takes(String mimetype) {
        return mimetype.matches("application/vnd\\.oasis\\.opendocument\\.(text|spreadsheet)(-.*)?\\s*");
    }

    private static List<FlowItem> items(byte[] content) throws XMLStreamException {
        OdfStyles styles = new OdfStyles();
        byte[] main = content;
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            ZipParts parts = ZipParts.open(content);
            main = parts.part("content.xml")
                    .orElseThrow(() -> new UnreadableException(Refusal.CORRUPT, "the package lacks content.xml"));
            readLooks(styles, parts.part("styles.xml"));
        }
        readLooks(styles, Optional.of(main));
        return body(SecureXml.open(main), new OdfBody(styles));
    }

    /** Damaged styles cost the looks, not the report. */
    private static void readLooks(OdfStyles styles, Optional<byte[]> part) {
        if (part.isPresent()) {
            try {
                styles.read(SecureXml.open(part.get()));
            } catch (XMLStreamException | UnreadableException e) {
                return;
            }
        }
    }

    private static List<FlowItem> body(XMLStreamReader xml, OdfBody body) throws XMLStreamException {
        List<FlowItem> items = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "text" -> items.addAll(body.items(xml));
                    case "spreadsheet" -> readSheets(xml, body, items);
                    case "styles", "automatic-styles", "master-styles", "meta", "settings", "scripts" ->
                        SecureXml.skip(xml);
                    default -> {
                        // the root and the body
                    }
                }
            }
        }
        return items;
    }

    private static void readSheets(XMLStreamReader xml, OdfBody body, List<FlowItem> items) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            boolean shown = xml.getLocalName().equals("table")
                    && !body.styles().isTableHidden(SecureXml.attribute(xml, "style-name"));
            if (!shown) {
                SecureXml.skip(xml);
                continue;
            }
            String name = SecureXml.attribute(xml, "name");
            FlowTable sheet = new OdfTable(body).read(xml);
            if (!sheet.cells().isEmpty()) {
                items.add(FlowParagraph.of(name, Emphasis.UNKNOWN));
                items.add(new FlowTable(sheet.cells(), true));
            }
        }
    }
}
