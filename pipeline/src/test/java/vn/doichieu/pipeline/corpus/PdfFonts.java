package vn.doichieu.pipeline.corpus;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The system's serif fonts that have the Vietnamese letters, embedded in one document. */
record PdfFonts(PDFont regular, PDFont bold, PDFont italic) {

    /**
     * Font files of one family.
     *
     * @param name part of the layout: another family breaks lines elsewhere
     */
    record Family(String name, File regular, File bold, File italic) {}

    private static final List<List<String>> FAMILIES = List.of(
            List.of("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf"),
            List.of("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSerif-Italic.ttf"));

    /** The first family that is installed. */
    static Optional<Family> installed() {
        Map<String, File> files = new HashMap<>();
        for (URI font : new FontFileFinder().find()) {
            File file = new File(font);
            files.putIfAbsent(file.getName(), file);
        }
        return FAMILIES.stream()
                .filter(files.keySet()::containsAll)
                .findFirst()
                .map(names -> new Family(
                        names.get(0), files.get(names.get(0)), files.get(names.get(1)), files.get(names.get(2))));
    }

    static PdfFonts embed(PDDocument document, Family family) throws IOException {
        return new PdfFonts(
                PDType0Font.load(document, family.regular()),
                PDType0Font.load(document, family.bold()),
                PDType0Font.load(document, family.italic()));
    }
}
