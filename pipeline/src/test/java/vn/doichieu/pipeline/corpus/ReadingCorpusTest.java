package vn.doichieu.pipeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth;
import vn.doichieu.pipeline.evaluate.reading.StructureTruths;

/** The files of the reading benchmark are what their sources say. With {@code -Dcorpus.update=true} they are made anew. */
class ReadingCorpusTest {
    private static final ReadingFolder READING = new ReadingFolder(Path.of(System.getProperty("project.root", "..")));

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("corpus.update")) {
            for (ReadingFile file : ReadingFolder.files()) {
                READING.write(file);
            }
        }
    }

    static Stream<ReadingFile> files() {
        return ReadingFolder.files().stream();
    }

    @Test
    void every_file_has_its_truth_and_the_reverse() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("README.md", "structure.schema.json"));
        files().forEach(file -> {
            expected.add(file.name());
            expected.add(file.stem() + ".structure.json");
        });
        Set<String> present = names(READING.folder());
        assertThat(present.stream().filter(name -> !name.endsWith(".source.txt")))
                .containsExactlyElementsOf(expected);
        Set<String> sources = present.stream()
                .filter(name -> name.endsWith(".source.txt"))
                .map(name -> name.replace(".source.txt", ""))
                .collect(Collectors.toSet());
        assertThat(ReadingFolder.sources()).isNotEmpty().containsAll(sources);
    }

    @Test
    void the_program_reads_every_truth() {
        assertThat(StructureTruths.readAll(READING.folder()).stream().map(StructureTruth::file))
                .containsExactlyInAnyOrderElementsOf(
                        files().map(ReadingFile::name).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void truth_validates_against_its_schema(ReadingFile file) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(READING.folder().resolve("structure.schema.json")));
        assertThat(schema.validate(Files.readString(READING.truth(file)), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_was_made_of_its_source_as_it_is_now(ReadingFile file) throws IOException {
        if (file.isPdf()) {
            try (PDDocument document = Loader.loadPDF(READING.file(file).toFile())) {
                assertThat(document.getDocumentInformation().getKeywords()).isEqualTo(READING.seal(file));
            }
        } else if (file.name().endsWith(".doc")) {
            try (InputStream in = Files.newInputStream(READING.file(file));
                    HWPFDocument document = new HWPFDocument(in)) {
                assertThat(document.getSummaryInformation().getKeywords()).isEqualTo(READING.seal(file));
            }
        } else {
            DocxWriter.Look look =
                    file.kind() == ReadingFile.Kind.DOCX_STYLED ? DocxWriter.Look.STYLED : DocxWriter.Look.BOLD;
            assertThat(Files.readAllBytes(READING.file(file))).isEqualTo(DocxWriter.write(READING.source(file), look));
        }
    }

    /** On how many pages a table stands depends on the fonts of the machine that made the file. */
    @ParameterizedTest
    @MethodSource("files")
    void truth_is_what_the_source_says(ReadingFile file) throws IOException {
        StructureTruth truth = StructureTruths.readAll(READING.folder()).stream()
                .filter(one -> one.file().equals(file.name()))
                .findFirst()
                .orElseThrow();
        String style = file.kind() == ReadingFile.Kind.PDF_BORDERLESS ? "borderless" : "ruled";
        assertThat(truth)
                .isEqualTo(StructureWriter.truth(
                        file.name(),
                        file.kind().toString(),
                        READING.source(file),
                        style,
                        truth.tables().stream()
                                .map(StructureTruth.TrueTable::pages)
                                .toList()));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
