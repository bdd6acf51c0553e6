package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts the marks of foot- and endnotes in the forms that a Word file asks for: {@code w:footnotePr} of the settings,
 * and of each section, which Word writes at the section's end.
 */
final class DocxNoteMarks {
    private final Map<String, Stated> everywhere;
    private final List<Map<String, Stated>> sections;
    private final Map<String, Integer> last = new HashMap<>();
    private int section;

    /** What settings or a section state of one kind of note; null where they are silent. */
    private static final class Stated {
        private @Nullable String format;
        private @Nullable Integer start;
        private @Nullable String restart;
    }

    private DocxNoteMarks(Map<String, Stated> everywhere, List<Map<String, Stated>> sections) {
        this.everywhere = everywhere;
        this.sections = sections;
    }

    /** @param document the document part, or any other whose sections count */
    static DocxNoteMarks read(Optional<byte[]> settings, byte[] document) throws XMLStreamException {
        Map<String, Stated> everywhere = new HashMap<>();
        if (settings.isPresent()) {
            try {
                readForms(SecureXml.open(settings.get()), everywhere, new ArrayList<>());
            } catch (XMLStreamException | UnreadableException e) {
                // damaged settings leave the usual forms
                everywhere.clear();
            }
        }
        List<Map<String, Stated>> sections = new ArrayList<>();
        readForms(SecureXml.open(document), new HashMap<>(), sections);
        return new DocxNoteMarks(everywhere, sections);
    }

    static DocxNoteMarks plain() {
        return new DocxNoteMarks(Map.of(), List.of());
    }

    /** The mark of the next note of a kind, "footnote" or "endnote". */
    String next(String kind) {
        Stated here = section < sections.size() ? sections.get(section).get(kind) : null;
        Stated general = everywhere.get(kind);
        Integer start = here != null && here.start != null ? here.start : general != null ? general.start : null;
        int number = last.containsKey(kind) ? last.get(kind) + 1 : start == null ? 1 : start;
        last.put(kind, number);
        String format = here != null && here.format != null ? here.format : general != null ? general.format : null;
        String usual = kind.equals("footnote") ? "decimal" : "lowerRoman";
        return ListNumber.format(number, format == null ? usual : format);
    }

    void endSection() {
        restart("eachSect");
        section++;
    }

    /** A page began where Word last laid the document out. */
    void startPage() {
        restart("eachPage");
    }

    private void restart(String when) {
        for (String kind : List.of("footnote", "endnote")) {
            Stated here = section < sections.size() ? sections.get(section).get(kind) : null;
            Stated general = everywhere.get(kind);
            String stated =
                    here != null && here.restart != null ? here.restart : general != null ? general.restart : null;
            if (when.equals(stated)) {
                last.remove(kind);
            }
        }
    }

    private static void readForms(XMLStreamReader xml, Map<String, Stated> outside, List<Map<String, Stated>> sections)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "sectPr" -> sections.add(readSection(xml));
                    case "footnotePr", "endnotePr" -> readForm(xml, outside);
                    default -> {
                        // only the forms of notes are looked for
                    }
                }
            }
        }
    }

    private static Map<String, Stated> readSection(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Stated> section = new HashMap<>();
        while (SecureXml.nextChild(xml)) {
            if (xml.getLocalName().equals("footnotePr") || xml.getLocalName().equals("endnotePr")) {
                readForm(xml, section);
            } else {
                SecureXml.skip(xml);
            }
        }
        return section;
    }

    private static void readForm(XMLStreamReader xml, Map<String, Stated> forms) throws XMLStreamException {
        Stated form = new Stated();
        forms.put(xml.getLocalName().replace("Pr", ""), form);
        while (SecureXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "numFmt" -> form.format = SecureXml.attribute(xml, "val");
                case "numStart" -> form.start = SecureXml.number(xml, "val", 1);
                case "numRestart" -> form.restart = SecureXml.attribute(xml, "val");
                default -> {
                    // place on the page, separators
                }
            }
            SecureXml.skip(xml);
        }
    }
}
