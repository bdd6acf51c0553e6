package vn.doichieu.pipeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.pipeline.evaluate.Gold;
import vn.doichieu.pipeline.evaluate.GoldReader;

/** The corpus is what its sources say. With {@code -Dcorpus.update=true} it is made anew first. */
class CorpusTest {
    private static final CorpusFolder CORPUS = new CorpusFolder(Path.of(System.getProperty("project.root", "..")));

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("corpus.update")) {
            for (String stem : CORPUS.stems()) {
                CORPUS.write(stem);
            }
        }
    }

    static Stream<String> stems() throws IOException {
        return CORPUS.stems().stream();
    }

    @Test
    void every_corpus_file_has_its_annotation_and_the_reverse() throws IOException {
        Set<String> expected = CORPUS.stems().stream()
                .flatMap(stem -> Stream.of(".txt", ".docx", ".pdf").map(ending -> stem + ending))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names(CORPUS.reports())).isEqualTo(expected);
        Set<String> gold = names(CORPUS.annotations());
        gold.removeIf(name -> !name.endsWith(".json") || name.endsWith(".schema.json"));
        assertThat(gold)
                .isNotEmpty()
                .isEqualTo(CORPUS.stems().stream().map(stem -> stem + ".json").collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("stems")
    void text_word_file_and_annotation_are_up_to_date(String stem) throws IOException {
        SourceReport source = CORPUS.source(stem);
        assertThat(CORPUS.text(stem)).isEqualTo(TextWriter.write(source));
        assertThat(CORPUS.gold(stem)).isEqualTo(GoldWriter.write(stem, source));
        assertThat(Files.readAllBytes(CORPUS.report(stem, ".docx"))).isEqualTo(DocxWriter.write(source));
    }

    @ParameterizedTest
    @MethodSource("stems")
    void pdf_file_is_up_to_date(String stem) throws IOException {
        try (PDDocument committed = Loader.loadPDF(CORPUS.report(stem, ".pdf").toFile())) {
            assertThat(committed.getDocumentInformation().getKeywords()).isEqualTo(CORPUS.seal(stem));
            String fonts = committed.getDocumentInformation().getCreator();
            PdfFonts.Family family = PdfFonts.installed().orElse(null);
            if (family != null && family.name().equals(fonts)) {
                byte[] again = PdfWriter.write(CORPUS.source(stem), family, CORPUS.seal(stem));
                try (PDDocument made = Loader.loadPDF(again)) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    assertThat(stripper.getText(made)).isEqualTo(stripper.getText(committed));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stems")
    void every_quote_stands_in_the_text(String stem) throws IOException {
        String text = spaced(CORPUS.text(stem));
        Gold gold = GoldWriter.gold(stem, CORPUS.source(stem));
        assertThat(gold.figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(text).contains(spaced(figure.quote())));
        assertThat(gold.sections()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("stems")
    void every_indicator_is_in_the_catalogue(String stem) throws IOException {
        Set<String> known = CatalogueLoader.builtIn().indicators().keySet();
        assertThat(GoldWriter.gold(stem, CORPUS.source(stem)).figures())
                .allSatisfy(figure -> assertThat(known)
                        .containsAll(figure.indicator().stream().toList()));
    }

    @ParameterizedTest
    @MethodSource("stems")
    void annotation_validates_against_its_schema(String stem) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CORPUS.annotations().resolve("gold.schema.json")));
        assertThat(schema.validate(CORPUS.gold(stem), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("stems")
    void no_markup_is_left_over(String stem) throws IOException {
        assertThat(CORPUS.text(stem) + CORPUS.gold(stem)).doesNotContain("[[", "]]", "[^", "||", "^^", "<<");
    }

    @Test
    void the_program_reads_the_annotations() throws IOException {
        List<String> read = GoldReader.readAll(CORPUS.annotations()).stream()
                .map(Gold::report)
                .toList();
        assertThat(read).containsExactlyElementsOf(CORPUS.stems());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
