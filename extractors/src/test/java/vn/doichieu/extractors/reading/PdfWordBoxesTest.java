package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.scan.OcrOptions;
import vn.doichieu.extractors.text.Span;

/** Every word of a PDF is found again on its page. */
class PdfWordBoxesTest {
    private static final Path CORPUS = Path.of(System.getProperty("project.root", "."), "corpus");

    @Test
    void words_cover_each_block_and_lie_on_their_page() throws IOException {
        for (Path file : reports()) {
            byte[] content = Files.readAllBytes(file);
            ReportText text = ((ReadOutcome.Read)
                            new PdfReader(new PageScans(OcrOptions.defaults())).read(new SourceFile("a.pdf", content)))
                    .text();
            assertThat(text.words()).as(file.toString()).hasSizeGreaterThan(100);
            for (Block block : text.blocks()) {
                assertThat(spelt(text, block))
                        .isEqualTo(text.quote(block.span()).replace(" ", ""));
            }
            int end = 0;
            for (Word word : text.words()) {
                assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(text.quote(word.span())).doesNotContain(" ").isNotEmpty();
                end = word.span().end();
            }
            assertThat(outside(text, content)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void the_box_of_a_word_is_where_it_is_printed() throws IOException {
        Path file = CORPUS.resolve("bao-cao-nam-2025-phuong-kinh-mon.pdf");
        ReportText text = ((ReadOutcome.Read) new PdfReader(new PageScans(OcrOptions.defaults()))
                        .read(new SourceFile("a.pdf", Files.readAllBytes(file))))
                .text();
        int at = text.text().indexOf("BÁO CÁO");
        Word word = text.wordsIn(new Span(at, at + 3)).get(0);
        assertThat(word.page()).isEqualTo(1);
        assertThat(word.recognised()).isFalse();
        // Centred on A4 (595 points), below the letterhead.
        assertThat(word.box().left()).isBetween(200f, 320f);
        assertThat(word.box().bottom() - word.box().top()).isBetween(10f, 20f);
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .limit(4)
                    .toList();
        }
    }

    private static String spelt(ReportText text, Block block) {
        StringBuilder spelt = new StringBuilder();
        text.wordsIn(block.span()).forEach(word -> spelt.append(text.quote(word.span())));
        return spelt.toString();
    }

    private static List<Word> outside(ReportText text, byte[] content) throws IOException {
        List<Word> outside = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(content)) {
            for (Word word : text.words()) {
                var box = document.getPage(word.page() - 1).getCropBox();
                if (word.box().left() < 0
                        || word.box().top() < 0
                        || word.box().right() > box.getWidth()
                        || word.box().bottom() > box.getHeight()) {
                    outside.add(word);
                }
            }
        }
        return outside;
    }
}
