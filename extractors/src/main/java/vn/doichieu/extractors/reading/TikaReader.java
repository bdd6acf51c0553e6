package vn.doichieu.extractors.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.doichieu.extractors.document.SourceFile;

/** Reads what no reader of our own takes (ODT, RTF, HTML, presentations) from the XHTML that Tika makes of it. */
final class TikaReader implements FormatReader {
    /** Web pages nest deeper than the hundred elements that Tika takes; beyond 512 its parser of HTML loses what it meets. */
    private static final int DEEPEST = 500;

    /** Loading Tika's parsers takes a second, and few files need them. */
    private @Nullable AutoDetectParser loaded;

    @Override
    public ReadOutcome read(SourceFile file) {
        XhtmlBlocks blocks = new XhtmlBlocks();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        // the default mapper drops the spans of cells
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        try {
            parser().parse(new ByteArrayInputStream(file.content()), blocks, new Metadata(), context);
            return new ReadOutcome.Read(new FlowWriter().write(blocks.items()), Format.OTHER);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Refusal.ENCRYPTED, e);
        } catch (ZeroByteFileException e) {
            throw new UnreadableException(Refusal.EMPTY_FILE, e);
        } catch (IOException | SAXException | TikaException e) {
            throw refusalIn(e);
        }
    }

    private synchronized AutoDetectParser parser() {
        AutoDetectParser parser = loaded;
        if (parser == null) {
            parser = new AutoDetectParser();
            AutoDetectParserConfig limits = new AutoDetectParserConfig();
            limits.setMaximumDepth(DEEPEST);
            parser.setAutoDetectParserConfig(limits);
            loaded = parser;
        }
        return parser;
    }

    /** Tika wraps what a content handler throws. */
    private static UnreadableException refusalIn(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException refusal) {
                return refusal;
            }
            if (String.valueOf(cause.getMessage()).contains("zip bomb")) {
                return new UnreadableException(Refusal.TOO_LARGE, cause);
            }
        }
        return new UnreadableException(Refusal.CORRUPT, e);
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // attachments are files of their own
        }
    }
}
