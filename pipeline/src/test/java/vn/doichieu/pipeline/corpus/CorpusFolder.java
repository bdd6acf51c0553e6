package vn.doichieu.pipeline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where sources, reports and annotations of the corpus lie. */
final class CorpusFolder {
    private static final String SOURCE = ".source.txt";

    /** Raised by hand when the look of the PDF files changes, so that they are made anew. */
    private static final String PDF_LAYOUT = "layout 1";

    private final Path root;

    CorpusFolder(Path root) {
        this.root = root;
    }

    Path reports() {
        return root.resolve("corpus");
    }

    Path annotations() {
        return root.resolve("gold-annotations");
    }

    /** File names of the sources without their ending, sorted. */
    List<String> stems() {
        try (Stream<Path> files = Files.list(annotations())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SOURCE))
                    .map(name -> name.substring(0, name.length() - SOURCE.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SourceException naming file and line */
    SourceReport source(String stem) {
        try {
            return SourceParser.parse(sourceText(stem));
        } catch (SourceException e) {
            throw new SourceException(stem + SOURCE + ", " + e.getMessage(), e);
        }
    }

    Path report(String stem, String ending) {
        return reports().resolve(stem + ending);
    }

    String text(String stem) throws IOException {
        return Files.readString(report(stem, ".txt"));
    }

    String gold(String stem) throws IOException {
        return Files.readString(annotations().resolve(stem + ".json"));
    }

    /** Tells from which source and by which layout a PDF file was made. */
    String seal(String stem) {
        return Seal.of(sourceText(stem) + PDF_LAYOUT);
    }

    /** Makes the four files of a source. */
    void write(String stem) throws IOException {
        SourceReport source = source(stem);
        PdfFonts.Family fonts = PdfFonts.installed()
                .orElseThrow(
                        () -> new SourceException("no serif font with Vietnamese letters: install fonts-liberation2"));
        Files.createDirectories(reports());
        Files.writeString(report(stem, ".txt"), TextWriter.write(source));
        Files.write(report(stem, ".docx"), DocxWriter.write(source));
        Files.write(report(stem, ".pdf"), PdfWriter.write(source, fonts, seal(stem)));
        Files.writeString(annotations().resolve(stem + ".json"), GoldWriter.write(stem, source));
    }

    private String sourceText(String stem) {
        try {
            return Files.readString(annotations().resolve(stem + SOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
