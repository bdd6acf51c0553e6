package vn.doichieu.pipeline.corpus;

import java.util.List;
import vn.doichieu.pipeline.corpus.RichText.Run;

/** Paragraphs and tables in WordprocessingML (ECMA-376, part 1, clause 17). */
final class WordMarkup {
    static final String BODY =
            "<w:spacing w:before=\"60\" w:after=\"60\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>";
    static final String HEADING =
            "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:ind w:firstLine=\"720\"/>";
    static final String CENTRED = "<w:jc w:val=\"center\"/>";
    static final String PLAIN = "";

    private WordMarkup() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String paragraph(String properties, RichText text, boolean bold) {
        return paragraph(properties, runs(text, bold));
    }

    static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String runs(RichText text, boolean bold) {
        StringBuilder runs = new StringBuilder();
        for (Run run : text.runs()) {
            if (!run.text().isEmpty()) {
                runs.append("<w:r>")
                        .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(escaped(run.text()))
                        .append("</w:t></w:r>");
            }
            run.note()
                    .ifPresent(number -> runs.append(
                                    "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"")
                            .append(number)
                            .append("\"/></w:r>"));
        }
        return runs.toString();
    }

    /** Two columns without borders, as letterheads and signatures are set. */
    static String columns(List<String> left, List<String> right) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"3900\"/><w:gridCol w:w=\"5400\"/></w:tblGrid><w:tr>"
                + column(left)
                + column(right)
                + "</w:tr></w:tbl>";
    }

    private static String column(List<String> paragraphs) {
        String content = paragraphs.isEmpty() ? paragraph(PLAIN, "") : String.join("", paragraphs);
        return "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>" + content + "</w:tc>";
    }

    /** A ruled table; merged cells become gridSpan and vMerge, the head repeats on every page. */
    static String table(SourceBlock.Table table) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        xml.append("</w:tblBorders></w:tblPr><w:tblGrid>");
        xml.append(("<w:gridCol w:w=\"" + 9300 / table.columns() + "\"/>").repeat(table.columns()));
        xml.append("</w:tblGrid>");
        for (int row = 0; row < table.rows().size(); row++) {
            xml.append("<w:tr>").append(row < table.headRows() ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            xml.append(cells(table, row)).append("</w:tr>");
        }
        return xml.append("</w:tbl>").append(paragraph(PLAIN, "")).toString();
    }

    private static String cells(SourceBlock.Table table, int row) {
        StringBuilder xml = new StringBuilder();
        for (int column = 0; column < table.columns(); column += table.columnSpan(row, column)) {
            SourceBlock.Cell cell = table.rows().get(row).get(column);
            int span = table.columnSpan(row, column);
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/>");
            xml.append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "");
            if (cell.merge() == SourceBlock.Merge.ABOVE) {
                xml.append("<w:vMerge/>");
            } else if (table.continuesBelow(row, column)) {
                xml.append("<w:vMerge w:val=\"restart\"/>");
            }
            xml.append("</w:tcPr>")
                    .append(paragraph(PLAIN, cell.text(), row < table.headRows()))
                    .append("</w:tc>");
        }
        return xml.toString();
    }
}
