package vn.doichieu.pipeline.corpus;

import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;
import vn.doichieu.pipeline.corpus.SourceBlock.Paragraph;
import vn.doichieu.pipeline.corpus.SourceBlock.Table;

/** Writes a report as RTF in the old fonts .VnTime and .VnTimeH; a word processor makes a DOC file of it. */
final class RtfWriter {
    private static final int WIDTH = 9300;

    private final SourceReport report;
    private final StringBuilder rtf = new StringBuilder();

    private RtfWriter(SourceReport report) {
        this.report = report;
    }

    /** @param seal kept in the file's keywords */
    static String write(SourceReport report, String seal) {
        return new RtfWriter(report).text(seal);
    }

    private String text(String seal) {
        rtf.append("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 .VnTime;}")
                .append("{\\f1\\fnil\\fcharset0 .VnTimeH;}}{\\info{\\keywords ")
                .append(seal)
                .append("}}\\paperw11906\\paperh16838\\margl1701\\margr1134\\f0\\fs28\n");
        columns(report.letterheadLeft(), report.letterheadRight());
        report.fact("type").ifPresent(type -> paragraph("\\qc", bold(type)));
        report.fact("title").ifPresent(title -> paragraph("\\qc", bold(title)));
        report.blocks().forEach(this::block);
        columns(report.recipients(), report.signature());
        return rtf.append("}\n").toString();
    }

    private void block(SourceBlock block) {
        if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Paragraph paragraph) {
            paragraph("\\qj\\fi720", runs(paragraph.text()));
        } else {
            heading((Heading) block);
        }
    }

    private void heading(Heading heading) {
        String title = "{\\b " + runs(heading.title()) + "}"
                + heading.runIn().map(text -> " " + runs(text)).orElse("");
        if (heading.ownLine()) {
            paragraph("\\qc", bold(heading.number()));
            paragraph("\\qc", title);
        } else {
            String number = heading.number().isEmpty() ? "" : bold(heading.number() + " ");
            paragraph("\\qj\\fi720", number + title);
        }
    }

    private void paragraph(String properties, String content) {
        rtf.append("\\pard")
                .append(properties)
                .append("\\sb60\\sa60 ")
                .append(content)
                .append("\\par\n");
    }

    private void columns(List<String> left, List<String> right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            rtf.append("\\trowd\\cellx3900\\cellx").append(WIDTH).append("\\pard\\intbl\\qc ");
            rtf.append(stacked(left)).append("\\cell ").append(stacked(right)).append("\\cell\\row\\pard\n");
        }
    }

    private static String stacked(List<String> lines) {
        return lines.stream().map(RtfWriter::plain).collect(Collectors.joining("\\par "));
    }

    private void table(Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            StringBuilder cells = new StringBuilder();
            rtf.append("\\trowd").append(row < table.headRows() ? "\\trhdr" : "");
            for (int column = 0; column < table.columns(); column += table.columnSpan(row, column)) {
                SourceBlock.Cell cell = table.rows().get(row).get(column);
                boolean above = cell.merge() == SourceBlock.Merge.ABOVE;
                boolean below = table.continuesBelow(row, column);
                rtf.append(above ? "\\clvmrg" : below ? "\\clvmgf" : "");
                for (char side : "tlbr".toCharArray()) {
                    rtf.append("\\clbrdr").append(side).append("\\brdrs\\brdrw10");
                }
                int right = column + table.columnSpan(row, column);
                rtf.append("\\cellx").append(WIDTH * right / table.columns());
                cells.append(runs(cell.text())).append("\\cell ");
            }
            rtf.append("\\pard\\intbl ").append(cells).append("\\row\n");
        }
        rtf.append("\\pard\\par\n");
    }

    private String runs(RichText text) {
        StringBuilder runs = new StringBuilder();
        for (RichText.Run run : text.runs()) {
            runs.append(plain(run.text()));
            run.note()
                    .ifPresent(
                            number -> runs.append("{\\super\\chftn}{\\footnote\\pard\\plain\\f0\\fs20{\\super\\chftn} ")
                                    .append(plain(report.notes().get(number).text()))
                                    .append("}"));
        }
        return runs.toString();
    }

    private static String bold(String text) {
        return "{\\b " + plain(text) + "}";
    }

    /** Letters of the two fonts in runs of their own; a word in capitals is set in the capital font as a whole. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String word : text.split("(?<= )|(?= )")) {
            boolean shouts = word.chars().noneMatch(Character::isLowerCase)
                    && word.chars().anyMatch(c -> Tcvn3.needsCapitalFont((char) c));
            int capitals = shouts ? word.length() : !word.isEmpty() && Tcvn3.needsCapitalFont(word.charAt(0)) ? 1 : 0;
            if (capitals > 0) {
                plain.append("{\\f1 ")
                        .append(Tcvn3.rtf(word.substring(0, capitals), true))
                        .append('}');
            }
            plain.append(Tcvn3.rtf(word.substring(capitals), false));
        }
        return plain.toString();
    }
}
