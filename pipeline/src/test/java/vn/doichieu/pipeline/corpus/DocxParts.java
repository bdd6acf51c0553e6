package vn.doichieu.pipeline.corpus;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The parts of a Word file around its body. */
final class DocxParts {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DEFAULT_STYLES =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
                    + " w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/>"
                    + "</w:rPr></w:rPrDefault></w:docDefaults>"
                    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>";
    private static final List<String> PARTS = List.of("styles", "footnotes", "numbering", "header");

    private DocxParts() {}

    /** Parts that are the same in every report, by name. */
    static Map<String, String> fixed() {
        return Map.of(
                "[Content_Types].xml", contentTypes(),
                "_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")),
                "word/_rels/document.xml.rels", documentRelations(),
                "word/styles.xml", styles(),
                "word/header.xml", header());
    }

    static String document(String body) {
        return part(
                "document",
                "<w:body>" + body
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                        + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
                        + " w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body>");
    }

    static String footnotes(SortedMap<Integer, RichText> notes) {
        StringBuilder xml = new StringBuilder();
        xml.append(note("w:type=\"separator\" w:id=\"-1\"", "<w:r><w:separator/></w:r>"));
        xml.append(note("w:type=\"continuationSeparator\" w:id=\"0\"", "<w:r><w:continuationSeparator/></w:r>"));
        notes.forEach((number, text) -> xml.append(note(
                "w:id=\"" + number + "\"",
                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>"
                        + "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\"> "
                        + WordMarkup.escaped(text.text()) + "</w:t></w:r>")));
        return part("footnotes", xml.toString());
    }

    private static String note(String attributes, String runs) {
        return "<w:footnote " + attributes + "><w:p>" + runs + "</w:p></w:footnote>";
    }

    static String numbering(List<HeadingNumbers.Level> levels) {
        StringBuilder xml =
                new StringBuilder("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (HeadingNumbers.Level level : levels) {
            xml.append("<w:lvl w:ilvl=\"")
                    .append(level.level() - 1)
                    .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
            xml.append(level.format()).append("\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"");
            xml.append(level.pattern()).append("\"/><w:lvlJc w:val=\"left\"/>");
            xml.append("<w:pPr><w:ind w:left=\"0\" w:firstLine=\"720\"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl>");
        }
        xml.append("</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        return part("numbering", xml.toString());
    }

    private static String styles() {
        return part("styles", DEFAULT_STYLES);
    }

    /** The styles with those of headings, as a Vietnamese Word names them. */
    static String headingStyles() {
        StringBuilder styles = new StringBuilder(DEFAULT_STYLES);
        for (int level = 1; level <= 6; level++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading")
                    .append(level)
                    .append("\"><w:name w:val=\"heading ")
                    .append(level)
                    .append("\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>")
                    .append("<w:pPr><w:keepNext/><w:outlineLvl w:val=\"")
                    .append(level - 1)
                    .append("\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>");
        }
        return part("styles", styles.toString());
    }

    private static String header() {
        return XML + "<w:hdr" + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
    }

    private static String part(String element, String content) {
        return XML + "<w:" + element + NAMESPACES + ">" + content + "</w:" + element + ">";
    }

    private static String contentTypes() {
        StringBuilder xml = new StringBuilder(XML);
        xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        xml.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append("<Override PartName=\"/word/document.xml\" ContentType=\"")
                .append(TYPE)
                .append("document.main+xml\"/>");
        for (String part : PARTS) {
            xml.append("<Override PartName=\"/word/").append(part).append(".xml\" ContentType=\"");
            xml.append(TYPE).append(part).append("+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private static String documentRelations() {
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < PARTS.size(); i++) {
            relations.append(relation(i + 1, PARTS.get(i), PARTS.get(i) + ".xml"));
        }
        return relations(relations.toString());
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
