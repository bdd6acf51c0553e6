package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.doichieu.extractors.document.SourceFile;

/** Reads Word files (ISO/IEC 29500-1) part by part; headers and footers are not part of the flow and left out. */
final class DocxReader implements FormatReader {
    @Override
    public ReadOutcome read(SourceFile file) {
        try {
            return new ReadOutcome.Read(new FlowWriter().write(items(file)), Format.DOCX);
        } catch (XMLStreamException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
    }

    private static List<FlowItem> items(SourceFile file) throws XMLStreamException {
        DocxPackage parts = new DocxPackage(file.content());
        DocxStyles styles = DocxStyles.read(parts.related("styles"));
        DocxNumbering numbering = DocxNumbering.read(parts.related("numbering"));
        DocxNotes notes = DocxNotes.read(parts, styles, numbering);
        DocxBody body = new DocxBody(styles, new DocxCounters(numbering), notes);
        List<FlowItem> items = new ArrayList<>();
        XMLStreamReader xml = SecureXml.open(parts.document());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("body")) {
                items.addAll(body.items(xml));
            }
        }
        return items;
    }
}
