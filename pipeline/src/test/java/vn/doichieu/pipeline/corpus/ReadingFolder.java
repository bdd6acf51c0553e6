package vn.doichieu.pipeline.corpus;

import static vn.doichieu.pipeline.corpus.ReadingFile.Kind.DOCX_PLAIN;
import static vn.doichieu.pipeline.corpus.ReadingFile.Kind.DOCX_STYLED;
import static vn.doichieu.pipeline.corpus.ReadingFile.Kind.DOC_TCVN3;
import static vn.doichieu.pipeline.corpus.ReadingFile.Kind.PDF_BORDERLESS;
import static vn.doichieu.pipeline.corpus.ReadingFile.Kind.PDF_MIXED;
import static vn.doichieu.pipeline.corpus.ReadingFile.Kind.PDF_RULED;
import static vn.doichieu.pipeline.corpus.ReadingFile.Kind.SCAN_BILEVEL;
import static vn.doichieu.pipeline.corpus.ReadingFile.Kind.SCAN_GREY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doichieu.pipeline.corpus.ReadingFile.Kind;

/** The files of the reading benchmark, made of the corpus's sources and of a few of its own that are rich in structure. */
final class ReadingFolder {

    /** Raised by hand when the look of the files changes, so that they are made anew. */
    private static final String LAYOUT = "reading 1";

    private static final String SOURCE = ".source.txt";
    private static final List<Kind> WITH_TABLES = List.of(DOCX_STYLED, PDF_RULED, PDF_BORDERLESS);
    private static final List<Kind> TYPED = List.of(DOCX_STYLED, DOCX_PLAIN, DOC_TCVN3, PDF_RULED, PDF_BORDERLESS);

    private static final Map<String, List<Kind>> KINDS = new TreeMap<>(Map.of(
            "bao-cao-nam-2025-dac-khu-cat-hai",
            WITH_TABLES,
            "bao-cao-nam-2025-xa-nguyen-luong-bang",
            WITH_TABLES,
            "bao-cao-quy-1-2026-xa-kien-thuy",
            WITH_TABLES,
            "bao-cao-quy-2-2026-phuong-hong-bang",
            List.of(DOCX_STYLED, PDF_BORDERLESS, SCAN_BILEVEL),
            "bao-cao-kiem-tra-phuong-luu-kiem",
            List.of(DOCX_STYLED, DOC_TCVN3),
            "ket-qua-ho-so-xa-tan-hoa",
            TYPED,
            "bieu-dan-cu-ngan-sach-xa-minh-lac",
            with(TYPED, PDF_MIXED, SCAN_GREY, SCAN_BILEVEL),
            "ra-soat-thiet-bi-phuong-binh-an",
            with(TYPED, SCAN_GREY, SCAN_BILEVEL)));

    private final Path folder;

    ReadingFolder(Path root) {
        this.folder = root.resolve("gold-annotations").resolve("reading");
    }

    Path folder() {
        return folder;
    }

    /** Every file there should be. */
    static List<ReadingFile> files() {
        List<ReadingFile> files = new ArrayList<>();
        KINDS.forEach((source, kinds) -> kinds.forEach(kind -> files.add(new ReadingFile(source, kind))));
        return files;
    }

    static List<String> sources() {
        return List.copyOf(KINDS.keySet());
    }

    Path file(ReadingFile file) {
        return folder.resolve(file.name());
    }

    Path truth(ReadingFile file) {
        return folder.resolve(file.stem() + ".structure.json");
    }

    /** @throws SourceException naming file and line */
    SourceReport source(ReadingFile file) {
        try {
            return SourceParser.parse(sourceText(file));
        } catch (SourceException e) {
            throw new SourceException(file.source() + SOURCE + ", " + e.getMessage(), e);
        }
    }

    /** Tells from which source and how the file was made. */
    String seal(ReadingFile file) {
        return Seal.of(sourceText(file) + file.kind() + LAYOUT);
    }

    /** Makes the file and its truth. */
    void write(ReadingFile file) throws IOException {
        PdfFonts.Family fonts = PdfFonts.installed()
                .orElseThrow(
                        () -> new SourceException("no serif font with Vietnamese letters: install fonts-liberation2"));
        ReadingFile.Made made = file.make(source(file), fonts, seal(file));
        Files.write(file(file), made.bytes());
        Files.writeString(truth(file), GoldWriter.json(file.stem(), made.truth()));
    }

    /** The sources of the benchmark's own lie in its folder, the others above it. */
    private String sourceText(ReadingFile file) {
        Path own = folder.resolve(file.source() + SOURCE);
        try {
            return Files.readString(Files.exists(own) ? own : folder.resolveSibling(file.source() + SOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Kind> with(List<Kind> kinds, Kind... more) {
        List<Kind> all = new ArrayList<>(kinds);
        all.addAll(List.of(more));
        return all;
    }
}
