package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks the block level of an OpenDocument text; deletions kept for review stand apart there and are skipped. */
final class OdfBody {
    private final OdfStyles styles;
    private final OdfLists lists;
    private final Set<String> deletions = new HashSet<>();
    private int deleting;

    OdfBody(OdfStyles styles) {
        this.styles = styles;
        this.lists = new OdfLists(styles);
    }

    OdfStyles styles() {
        return styles;
    }

    /** The items in the element just entered, read to its end. */
    List<FlowItem> items(XMLStreamReader xml) throws XMLStreamException {
        List<FlowItem> items = new ArrayList<>();
        while (SecureXml.nextChild(xml)) {
            collect(xml, items);
        }
        return items;
    }

    /** The items of a note, a box or a cell, which stand in no list outside it. */
    List<FlowItem> apart(XMLStreamReader xml) throws XMLStreamException {
        lists.enter();
        List<FlowItem> items = items(xml);
        lists.leave();
        return items;
    }

    /** Notes a mark where changed text begins or ends. */
    void change(XMLStreamReader mark) {
        boolean begins = mark.getLocalName().equals("change-start");
        if (deletions.contains(SecureXml.attribute(mark, "change-id"))) {
            deleting += begins ? 1 : -1;
        }
    }

    /** Whether the walk stands in text that was deleted but is still shown. */
    boolean isDeleted() {
        return deleting > 0;
    }

    private void readChanges(XMLStreamReader xml) throws XMLStreamException {
        while (SecureXml.nextChild(xml)) {
            String id = SecureXml.attribute(xml, "id");
            while (SecureXml.nextChild(xml)) {
                if (xml.getLocalName().equals("deletion")) {
                    deletions.add(id);
                }
                SecureXml.skip(xml);
            }
        }
    }

    private void collect(XMLStreamReader xml, List<FlowItem> items) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p", "h" -> {
                OdfParagraph paragraph = new OdfParagraph(this);
                int level = xml.getLocalName().equals("h") ? SecureXml.number(xml, "outline-level", 1) - 1 : -1;
                boolean unnumbered = SecureXml.attribute(xml, "is-list-header").equals("true");
                String label = lists.label(level, unnumbered);
                items.add(paragraph.read(xml, label, level >= 0));
                items.addAll(paragraph.boxes());
            }
            case "list" -> {
                lists.startList(xml);
                items.addAll(items(xml));
                lists.endList();
            }
            case "list-item" -> {
                lists.startItem(xml);
                items.addAll(items(xml));
                lists.noLabel();
            }
            case "list-header" -> {
                lists.noLabel();
                items.addAll(items(xml));
            }
            case "tracked-changes" -> readChanges(xml);
            case "change-start", "change-end" -> {
                change(xml);
                SecureXml.skip(xml);
            }
            case "table" -> items.add(new OdfTable(this).read(xml));
            case "section", "index-body", "index-title", "table-of-content", "text-box", "frame", "custom-shape" ->
                items.addAll(items(xml));
            default -> SecureXml.skip(xml);
        }
    }
}
