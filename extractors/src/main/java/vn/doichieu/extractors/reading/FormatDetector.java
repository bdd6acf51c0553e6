package vn.doichieu.extractors.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells the format of a file by its content alone; its name may lie. */
final class FormatDetector {
    /** A PDF may have some bytes before its header (ISO 32000-1, Annex H.3.4.1). */
    private static final int PDF_HEADER_WITHIN = 1024;

    /** How much of a file is looked at to see whether it is text. */
    private static final int SAMPLE = 8192;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    private static final Set<String> READ_BY_TIKA =
            Set.of("text/html", "application/xhtml+xml", "application/xml", "application/vnd.wordperfect");

    private static final Set<String> IMAGES = Set.of("image/jpeg", "image/png", "image/tiff", "image/bmp");

    /**
     * @throws UnreadableException where no reader takes such content
     */
    Format detect(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableException(Refusal.EMPTY_FILE, "0 bytes");
        }
        if (startsWith(content, ZIP) || startsWith(content, EMPTY_ZIP)) {
            return inZip(ZipParts.open(content));
        }
        if (startsWith(content, OLE2)) {
            return inOle2(content);
        }
        if (head(content, PDF_HEADER_WITHIN).contains("%PDF-")) {
            return Format.PDF;
        }
        if (isWordXml(content)) {
            return Format.DOCX;
        }
        if (head(content, SAMPLE).contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0")) {
            return Format.ODF;
        }
        if (MhtReader.takes(head(content, SAMPLE))) {
            return Format.MHT;
        }
        String type = byMagic(content);
        if (type.equals("application/rtf") || type.equals("text/rtf")) {
            return Format.RTF;
        }
        if (READ_BY_TIKA.contains(type)) {
            return Format.OTHER;
        }
        if (IMAGES.contains(type)) {
            return Format.IMAGE;
        }
        boolean text = type.startsWith("text/")
                || (type.equals("application/octet-stream") && (isUtf16(content) || isEightBitText(content)));
        if (text) {
            return Format.TEXT;
        }
        throw new UnreadableException(Refusal.UNKNOWN_FORMAT, type);
    }

    /** A Word file as one XML file: flat OPC, or the format of Word 2003. */
    private static boolean isWordXml(byte[] content) {
        String head = head(content, SAMPLE);
        return head.contains("<")
                && (head.contains("http://schemas.microsoft.com/office/2006/xmlPackage")
                        || head.contains("http://schemas.microsoft.com/office/word/2003/wordml"))
                && head.substring(head.indexOf('<')).matches("(?s)<(?:\\?xml|\\w+:(?:package|wordDocument)\\b).*");
    }

    private static Format inZip(ZipParts parts) {
        String types = text(parts, "[Content_Types].xml");
        if (isWord(types) || (types.isEmpty() && parts.has("word/document.xml"))) {
            return Format.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main") || types.contains("ms-excel.sheet.macroEnabled.main")) {
            return Format.XLSX;
        }
        if (types.contains("presentationml.")) {
            return Format.OTHER;
        }
        String mimetype = text(parts, "mimetype");
        if (mimetype.startsWith("application/vnd.oasis.opendocument.")) {
            if (text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
                throw new UnreadableException(Refusal.ENCRYPTED, mimetype);
            }
            return OdfReader.takes(mimetype) ? Format.ODF : Format.OTHER;
        }
        throw new UnreadableException(Refusal.UNKNOWN_FORMAT, "a zip archive");
    }

    private static boolean isWord(String contentTypes) {
        return contentTypes.contains("wordprocessingml.document.main")
                || contentTypes.contains("wordprocessingml.template.main")
                || contentTypes.contains("ms-word.document.macroEnabled.main")
                || contentTypes.contains("ms-word.template.macroEnabledTemplate.main");
    }

    private static Format inOle2(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return inOle2(files.getRoot());
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
    }

    private static Format inOle2(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableException(Refusal.ENCRYPTED, "encrypted Office file");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            refuseEncryptedWord(root);
            return Format.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return Format.XLS;
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")
                || root.hasEntryCaseInsensitive("__properties_version1.0")) {
            return Format.OTHER;
        }
        throw new UnreadableException(Refusal.UNKNOWN_FORMAT, "an OLE2 file of " + root.getEntryNames());
    }

    /** The bit fEncrypted of the file information block ([MS-DOC] 2.5.2). */
    private static void refuseEncryptedWord(DirectoryNode root) throws IOException {
        try (DocumentInputStream main = root.createDocumentInputStream(root.getEntryCaseInsensitive("WordDocument"))) {
            byte[] start = main.readNBytes(12);
            if (start.length == 12 && (start[0x0B] & 1) != 0) {
                throw new UnreadableException(Refusal.ENCRYPTED, "encrypted Word 97-2003 file");
            }
        }
    }

    private static String byMagic(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UnreadableException(Refusal.CORRUPT, e);
        }
    }

    /**
     * Text whose letters with diacritics are single bytes, up to a third of all: hardly a control character, and mostly
     * letters and spaces of ASCII. VISCII and VPS have a few capitals among the control characters.
     */
    private static boolean isEightBitText(byte[] content) {
        int length = Math.min(content.length, SAMPLE);
        int controls = 0;
        int letters = 0;
        for (int i = 0; i < length; i++) {
            int b = content[i];
            if (b == 0) {
                return false;
            }
            boolean space = b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == '\f';
            controls += b > 0 && b < ' ' && !space ? 1 : 0;
            letters += space || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') ? 1 : 0;
        }
        return controls * 100 <= length && letters * 5 >= length * 2;
    }

    /** UTF-16 without a mark: every second byte of most letters is 0 or 1, and there is no other control character. */
    private static boolean isUtf16(byte[] content) {
        int length = Math.min(content.length, SAMPLE) / 2 * 2;
        int[] low = new int[2];
        for (int i = 0; i < length; i++) {
            if (content[i] == 0 || content[i] == 1) {
                low[i % 2]++;
            }
        }
        int most = Math.max(low[0], low[1]);
        int least = Math.min(low[0], low[1]);
        return most > length / 4 && least <= length / 200;
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static String head(byte[] content, int length) {
        return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
    }

    private static String text(ZipParts parts, String name) {
        return parts.part(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
