package vn.doichieu.pipeline.evaluate.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.doichieu.extractors.document.SourceFile;

/**
 * Apache Tika with the settings that suit it best: glyphs of PDF files sorted by their positions, spans of HTML cells
 * kept. Without OCR, which it would leave to the same program as we do.
 */
final class TikaFileReader implements FileReader {
    private final AutoDetectParser parser = new AutoDetectParser();

    @Override
    public String name() {
        return "tika";
    }

    @Override
    public FileReading read(SourceFile file) {
        PDFParserConfig sorted = new PDFParserConfig();
        sorted.setSortByPosition(true);
        sorted.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, sorted);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        TikaXhtml xhtml = new TikaXhtml();
        try {
            parser.parse(new ByteArrayInputStream(file.content()), xhtml, new Metadata(), context);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            return FileReading.NOTHING;
        }
        return xhtml.reading();
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // pictures and attachments are not judged
        }
    }
}
