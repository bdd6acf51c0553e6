package vn.doichieu.pipeline.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.pipeline.check.Message;

/** What the first bytes of a file show it to be, as far as intake has to know. */
final class ContentKind {
    /** Bytes of a file's beginning that are enough to tell. */
    static final int HEAD_BYTES = 512;

    private static final int TAR_MAGIC_AT = 257;
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";
    private static final Map<String, String> OTHER_ARCHIVES = Map.of(
            "7z\u00bc\u00af'\u001c", "7Z",
            "Rar!\u001a\u0007", "RAR",
            "\u001f\u008b", "GZ (TAR.GZ)",
            "BZh", "BZ2",
            "\u00fd7zXZ", "XZ");

    /** RFC 5322: a mail begins with header fields; these come first in what servers and mail programs save. */
    private static final Pattern MAIL = Pattern.compile(
            "\\A(Return-Path|Received|Delivered-To|Message-ID|MIME-Version|X-[A-Za-z-]+|From|Date|Subject|To): .*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private ContentKind() {}

    static boolean isZip(byte[] head) {
        String start = latin(head);
        return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
    }

    /** Why a file of a kind that intake knows but does not open is left; empty for what a reader may try. */
    static Optional<Message> refusal(String name, byte[] head) {
        String start = latin(head);
        for (Map.Entry<String, String> archive : OTHER_ARCHIVES.entrySet()) {
            if (start.startsWith(archive.getKey())) {
                return Optional.of(IntakeMessages.otherArchive(archive.getValue()));
            }
        }
        if (start.startsWith("ustar", TAR_MAGIC_AT)) {
            return Optional.of(IntakeMessages.otherArchive("TAR"));
        }
        return isMail(name.toLowerCase(Locale.ROOT), start) ? Optional.of(IntakeMessages.MAIL) : Optional.empty();
    }

    /** Word also writes OLE2, and any text may begin with "From:": content and name must both say mail. */
    private static boolean isMail(String name, String start) {
        return (name.endsWith(".eml") && MAIL.matcher(start).matches())
                || (name.endsWith(".msg") && start.startsWith(OLE2));
    }

    private static String latin(byte[] head) {
        return new String(head, 0, Math.min(head.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    }
}
