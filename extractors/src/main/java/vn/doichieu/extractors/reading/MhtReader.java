package vn.doichieu.extractors.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import vn.doichieu.extractors.document.SourceFile;

/** Reads web pages saved with their pictures in one file (RFC 2557): Word's "Single File Web Page", often named ".doc". */
final class MhtReader implements FormatReader {
    private static final Pattern HEAD = Pattern.compile(
            "(?is)\\s*(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,30}?content-type:\\s*multipart/related.*");
    private static final Pattern LETTER = Pattern.compile("(?im)^(?:to|cc|received|delivered-to):");
    private static final int DEEPEST = 20;

    private final FormatReader pages;

    /** @param pages reads the page itself */
    MhtReader(FormatReader pages) {
        this.pages = pages;
    }

    /** Whether a file that begins so is a saved page, and no letter. */
    static boolean takes(String head) {
        int blank = head.replace("\r", "").indexOf("\n\n");
        String header = blank < 0 ? head : head.replace("\r", "").substring(0, blank + 1);
        return HEAD.matcher(header).matches() && !LETTER.matcher(header).find();
    }

    @Override
    public ReadOutcome read(SourceFile file) {
        try {
            Entity message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(file.content()));
            byte[] page = page(message, 0)
                    .orElseThrow(() -> new UnreadableException(Refusal.CORRUPT, "the saved page holds no page"));
            return pages.read(new SourceFile(file.name(), page));
        } catch (IOException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
    }

    /** The first page in the parts, as UTF-8. */
    private static Optional<byte[]> page(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                Optional<byte[]> page = page(part, depth + 1);
                if (page.isPresent()) {
                    return page;
                }
            }
        }
        if (!(body instanceof SingleBody single) || !entity.getMimeType().equals("text/html")) {
            return Optional.empty();
        }
        byte[] bytes = single.getInputStream().readAllBytes();
        String charset = entity.getCharset();
        if (charset == null || charset.equalsIgnoreCase("us-ascii")) {
            return Optional.of(bytes);
        }
        // what the part says goes before what the page says of itself
        String text = new String(bytes, known(charset)).replaceAll("(?i)(<meta[^>]*charset=)[\"']?[\\w-]+", "$1utf-8");
        return Optional.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
