package vn.doichieu.extractors.reading;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one {@code table:table} of an OpenDocument text or spreadsheet; what is collapsed or filtered is left out. */
final class OdfTable {
    private static final int MOST_CELLS = 200_000;

    private final OdfBody body;
    private final TableGrid grid = new TableGrid();
    private boolean ruled;
    private int cells;

    OdfTable(OdfBody body) {
        this.body = body;
    }

    /** Reads to the end of the table. */
    FlowTable read(XMLStreamReader xml) throws XMLStreamException {
        readRows(xml);
        return grid.build(ruled);
    }

    private void readRows(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "table-header-rows", "table-rows", "table-row-group" -> readRows(xml);
                case "table-row" -> {
                    grid.startRow();
                    String visibility = SecureXml.attribute(xml, "visibility");
                    if (!visibility.isEmpty() && !visibility.equals("visible")) {
                        grid.dropRow();
                    }
                    readCells(xml);
                }
                default -> SecureXml.skip(xml);
            }
        }
    }

    private void readCells(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("table-cell")) {
                readCell(xml);
            } else {
                // cells covered by others keep their place through the spans of those
                SecureXml.skip(xml);
            }
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        int rows = SecureXml.number(xml, "number-rows-spanned", 1);
        int columns = SecureXml.number(xml, "number-columns-spanned", 1);
        int repeated = Math.max(1, SecureXml.number(xml, "number-columns-repeated", 1));
        ruled |= body.styles().isRuled(SecureXml.attribute(xml, "style-name"));
        List<FlowItem> content = body.apart(xml);
        boolean blank = content.stream().allMatch(item -> item instanceof FlowParagraph p && !p.isShown());
        if (blank && repeated > 1) {
            grid.skipColumns(repeated);
            return;
        }
        for (int i = 0; i < repeated; i++) {
            if (++cells > MOST_CELLS) {
                throw new UnreadableException(Refusal.TOO_LARGE, "more than " + MOST_CELLS + " cells");
            }
            grid.add(rows, columns, content);
        }
    }
}
