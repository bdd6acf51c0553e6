package vn.doichieu.extractors.reading;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one {@code w:tbl}: rows, cells with gridSpan and vMerge, and whether any border shows. */
final class DocxTable {
    private final DocxBody body;
    private final TableGrid grid = new TableGrid();
    private boolean tableRuled;
    private boolean someCellRuled;
    private boolean everyCellBare = true;

    DocxTable(DocxBody body) {
        this.body = body;
    }

    /** Reads to the end of the table. */
    FlowTable read(XMLStreamReader xml) throws XMLStreamException {
        readRows(xml);
        return grid.build(someCellRuled || (tableRuled && !everyCellBare));
    }

    /** Whether {@code w:tblPr} of a style states borders; null where it is silent. */
    static @Nullable Boolean statedBorders(XMLStreamReader properties) throws XMLStreamException {
        Boolean stated = null;
        while (SecureXml.nextChild(properties)) {
            if (properties.getLocalName().equals("tblBorders")) {
                stated = anyBorder(properties);
            } else {
                SecureXml.skip(properties);
            }
        }
        return stated;
    }

    private void readRows(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "tblPr" -> readTableProperties(xml);
                case "tr" -> {
                    grid.startRow();
                    readCells(xml);
                }
                case "sdt" -> DocxControl.read(xml, this::readRows);
                case "annotation" -> DocxControl.readAnnotation(xml, this::readRows);
                case "ins", "moveTo", "customXml", "content" -> readRows(xml);
                default -> SecureXml.skip(xml);
            }
        }
    }

    private void readTableProperties(XMLStreamReader xml) throws XMLStreamException {
        Boolean stated = null;
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("tblBorders")) {
                stated = anyBorder(xml);
            } else {
                if (xml.getLocalName().equals("tblStyle")) {
                    tableRuled = body.styles().ruled(SecureXml.attribute(xml, "val"));
                }
                SecureXml.skip(xml);
            }
        }
        if (stated != null) {
            tableRuled = stated;
        }
    }

    private void readCells(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "trPr" -> readRowProperties(xml);
                case "tc" -> readCell(xml);
                case "sdt" -> DocxControl.read(xml, this::readCells);
                case "ins", "moveTo", "customXml" -> readCells(xml);
                default -> SecureXml.skip(xml);
            }
        }
    }

    private void readRowProperties(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "gridBefore" -> grid.skipColumns(SecureXml.number(xml, "val", 0));
                case "del", "hidden" -> {
                    if (xml.getLocalName().equals("del") || SecureXml.isOn(xml)) {
                        grid.dropRow();
                    }
                }
                // Word 2003 marks a deleted row so
                case "annotation" -> {
                    if (SecureXml.attribute(xml, "type").equals("Word.Deletion")) {
                        grid.dropRow();
                    }
                }
                default -> {
                    // looks, such as heights
                }
            }
            SecureXml.skip(xml);
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        CellProperties properties = new CellProperties();
        List<FlowItem> content = body.items(xml, name -> {
            if (!name.equals("tcPr")) {
                return false;
            }
            properties.read(xml);
            return true;
        });
        someCellRuled |= Boolean.TRUE.equals(properties.ruled);
        everyCellBare &= Boolean.FALSE.equals(properties.ruled);
        if (properties.deleted) {
            return;
        }
        if (properties.continuesLeft) {
            grid.extendLeft(properties.columnSpan);
        } else if (properties.continuesAbove) {
            grid.extendAbove(properties.columnSpan);
        } else {
            grid.add(properties.columnSpan, content);
        }
    }

    /** Null where the element is empty, as some programs write it. */
    private static @Nullable Boolean anyBorder(XMLStreamReader xml) throws XMLStreamException {
        Boolean any = null;
        while (SecureXml.nextChild(xml)) {
            String line = SecureXml.attribute(xml, "val");
            boolean shown = !line.isEmpty() && !line.equals("nil") && !line.equals("none");
            any = shown || Boolean.TRUE.equals(any);
            SecureXml.skip(xml);
        }
        return any;
    }

    private static final class CellProperties {
        private int columnSpan = 1;
        private boolean continuesAbove;
        private boolean continuesLeft;
        private boolean deleted;
        private @Nullable Boolean ruled;

        private void read(XMLStreamReader xml) throws XMLStreamException {
            while (SecureXml.nextChild(xml)) {
                switch (xml.getLocalName()) {
                    case "tcBorders" -> ruled = anyBorder(xml);
                    case "gridSpan" -> {
                        columnSpan = SecureXml.number(xml, "val", 1);
                        SecureXml.skip(xml);
                    }
                    case "hMerge", "hmerge" -> {
                        continuesLeft = !SecureXml.attribute(xml, "val").equals("restart");
                        SecureXml.skip(xml);
                    }
                    case "cellDel" -> {
                        deleted = true;
                        SecureXml.skip(xml);
                    }
                    case "cellMerge" -> {
                        continuesAbove |= SecureXml.attribute(xml, "vMerge").equals("cont");
                        SecureXml.skip(xml);
                    }
                    case "vMerge", "vmerge" -> {
                        continuesAbove = !SecureXml.attribute(xml, "val").equals("restart");
                        SecureXml.skip(xml);
                    }
                    default -> SecureXml.skip(xml);
                }
            }
        }
    }
}
