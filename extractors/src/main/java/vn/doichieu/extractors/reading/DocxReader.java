package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.doichieu.extractors.document.SourceFile;

/**
 * Reads Word files (ISO/IEC 29500-1, transitional or strict, zipped or as one XML file) and the XML of Word 2003 part
 * by part; headers and footers are not part of the flow and left out.
 */
final class DocxReader implements FormatReader {
    @Override
    public ReadOutcome read(SourceFile file) {
        try {
            return new ReadOutcome.Read(new FlowWriter().write(items(file.content())), Format.DOCX);
        } catch (XMLStreamException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
    }

    private static List<FlowItem> items(byte[] content) throws XMLStreamException {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            return items(new DocxPackage(ZipParts.open(content)));
        }
        if (SecureXml.root(content).equals("package")) {
            return items(new DocxPackage(FlatPackage.parts(content)));
        }
        DocxStyles styles = DocxStyles.read(Optional.of(content));
        return items(content, new DocxBody(styles, DocxNumbering.read(Optional.empty()), DocxNotes.none()));
    }

    private static List<FlowItem> items(DocxPackage parts) throws XMLStreamException {
        DocxStyles styles = DocxStyles.read(parts.related("styles"));
        DocxNumbering numbering = DocxNumbering.read(parts.related("numbering"));
        DocxNotes notes = DocxNotes.read(parts, styles, numbering);
        return items(parts.document(), new DocxBody(styles, numbering, notes));
    }

    private static List<FlowItem> items(byte[] document, DocxBody body) throws XMLStreamException {
        List<FlowItem> items = new ArrayList<>();
        XMLStreamReader xml = SecureXml.open(document);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("body")) {
                items.addAll(body.items(xml));
            }
        }
        return items;
    }
}
