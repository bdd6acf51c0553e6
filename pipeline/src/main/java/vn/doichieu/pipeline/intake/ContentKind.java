package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What the first bytes of a file show it to be, as far as intake has to know. */
enum ContentKind {
    ZIP,
    SEVEN_ZIP,
    TAR,
    GZIP,
    BZIP2,
    XZ,
    RAR,
    /** An e-mail as RFC 5322 has it. */
    MAIL,
    /** An e-mail as Outlook saves it (MS-OXMSG). */
    OUTLOOK,
    /** What Outlook packs attachments into for Outlook, "winmail.dat" (MS-OXTNEF). */
    TNEF,
    /** A mail within the envelope of its signature, "smime.p7m" (RFC 8551). */
    SIGNED,
    /** One of several volumes of an archive, of no use without the others. */
    PART,
    /** Whatever a reader may try. */
    OTHER;

    /** Bytes of a file's beginning that are enough to tell. */
    static final int HEAD_BYTES = 4_096;

    private static final int TAR_MAGIC_AT = 257;
    private static final int TAR_HEADER = 512;
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";

    /** "a.part1.rar", "a.r00", "a.7z.001", "a.zip.002", "a.z01": how packers name volumes. */
    private static final Pattern VOLUME =
            Pattern.compile(".*\\.(part\\d+\\.rar|r\\d\\d|(7z|zip|rar|tar|tgz|gz)\\.\\d{3}|z\\d\\d)");

    /** A name that a reader of documents wants; a text may well begin with "From:". */
    private static final Pattern DOCUMENT_NAME = Pattern.compile(
            ".*\\.(txt|doc|docx|docm|dot|rtf|odt|xls|xlsx|xlsm|xlt|ods|ppt|pptx|csv|tsv|pdf|html?|xml|wps|et)");

    /** RFC 5322: a mail begins with header fields. Some programs put the line of an mbox or a byte order mark before. */
    private static final Pattern HEADER = Pattern.compile(
            "\\A(?:\u00ef\u00bb\u00bf)?\\s*(?:From \\S.*\\R)?[A-Za-z][A-Za-z0-9-]*:[ \\t\\r\\n].*", Pattern.DOTALL);

    /** Fields that servers and mail programs put in and people do not write. */
    private static final Pattern MACHINE_FIELD = Pattern.compile(
            "(?m)^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|Content-Type):",
            Pattern.CASE_INSENSITIVE);

    static ContentKind of(String name, Source source) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        byte[] head = source.head();
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (VOLUME.matcher(lower).matches() && !start.startsWith("%PDF")) {
            return PART;
        }
        ContentKind archive = archive(start);
        if (archive != OTHER) {
            return archive;
        }
        if (isTar(lower, head)) {
            return TAR;
        }
        if (lower.endsWith(".p7m") && start.startsWith("0")) {
            return SIGNED; // a sequence of ASN.1
        }
        if (start.startsWith(OLE2)) {
            return !DOCUMENT_NAME.matcher(lower).matches() && isOutlook(source) ? OUTLOOK : OTHER;
        }
        return isMail(lower, start) ? MAIL : OTHER;
    }

    private static ContentKind archive(String start) {
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("PK\u0007\bPK")) {
            return ZIP; // "spanned" marker before an archive that fitted into one piece (APPNOTE 8.5.4)
        }
        if (start.startsWith("7z\u00bc\u00af'\u001c")) {
            return SEVEN_ZIP;
        }
        if (start.startsWith("Rar!\u001a\u0007")) {
            return RAR;
        }
        if (start.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (start.startsWith("BZh")) {
            return BZIP2;
        }
        if (start.startsWith("\u00fd7zXZ")) {
            return XZ;
        }
        return start.startsWith("x\u009f>\"") ? TNEF : OTHER;
    }

    /** Whether a header of a tar archive stands there; the oldest form has nothing but its checksum to show. */
    static boolean isTar(String lowerName, byte[] head) {
        if (head.length < TAR_HEADER) {
            return false;
        }
        byte[] header = Arrays.copyOf(head, TAR_HEADER);
        boolean says = new String(header, TAR_MAGIC_AT, "ustar".length(), StandardCharsets.ISO_8859_1).equals("ustar");
        return (says || lowerName.endsWith(".tar")) && header[0] != 0 && TarUtils.verifyCheckSum(header);
    }

    /** Word and Excel write OLE2 too; only a message has this entry (MS-OXMSG 2.4). */
    private static boolean isOutlook(Source source) {
        try (POIFSFileSystem files = OutlookContainer.files(source)) {
            return files.getRoot().hasEntryCaseInsensitive("__properties_version1.0");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isMail(String name, String start) {
        if (!HEADER.matcher(start).matches()) {
            return false;
        }
        return name.endsWith(".eml")
                || name.endsWith(".p7m") // signed mails within mails of Outlook
                || (!DOCUMENT_NAME.matcher(name).matches()
                        && MACHINE_FIELD.matcher(start).results().limit(2).count() == 2);
    }
}
