package vn.doichieu.pipeline.corpus;

import java.util.List;
import java.util.Locale;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth;

/** A file of the reading benchmark: what it is made of and how. */
record ReadingFile(String source, Kind kind) {

    /** How a file is made. */
    enum Kind {
        DOCX_STYLED(".docx"),
        DOCX_PLAIN(".docx"),
        DOC_TCVN3(".doc"),
        PDF_RULED(".pdf"),
        PDF_BORDERLESS(".pdf"),
        /** The first page typed, the others scanned. */
        PDF_MIXED(".pdf"),
        SCAN_GREY(".pdf"),
        SCAN_BILEVEL(".pdf");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    String stem() {
        return source + "-" + kind;
    }

    String name() {
        return stem() + kind.ending;
    }

    boolean isPdf() {
        return kind.ending.equals(".pdf");
    }

    /** The file and what stands in it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] bytes, StructureTruth truth) {}

    /**
     * Makes the file.
     *
     * @param fonts used for PDF files only
     * @param seal  kept in PDF and DOC files
     */
    Made make(SourceReport report, PdfFonts.Family fonts, String seal) {
        return switch (kind) {
            case DOCX_STYLED -> made(DocxWriter.write(report, DocxWriter.Look.STYLED), report, List.of());
            case DOCX_PLAIN -> made(DocxWriter.write(report, DocxWriter.Look.BOLD), report, List.of());
            case DOC_TCVN3 -> made(OfficeProgram.doc(RtfWriter.write(report, seal)), report, List.of());
            default -> pdf(report, PdfWriter.write(report, fonts, seal, kind != Kind.PDF_BORDERLESS), seal);
        };
    }

    private Made pdf(SourceReport report, PdfWriter.Written print, String seal) {
        int seed = stem().hashCode();
        byte[] bytes = switch (kind) {
            case PDF_MIXED -> ScanWriter.scan(print.bytes(), 1, seed, ScanWriter.Look.GREY, seal);
            case SCAN_GREY -> ScanWriter.scan(print.bytes(), 0, seed, ScanWriter.Look.GREY, seal);
            case SCAN_BILEVEL -> ScanWriter.scan(print.bytes(), 0, seed, ScanWriter.Look.BILEVEL, seal);
            default -> print.bytes();
        };
        return made(bytes, report, print.tablePages());
    }

    private Made made(byte[] bytes, SourceReport report, List<Integer> tablePages) {
        String style = kind == Kind.PDF_BORDERLESS ? "borderless" : "ruled";
        return new Made(bytes, StructureWriter.truth(name(), kind.toString(), report, style, tablePages));
    }
}
