package vn.doichieu.extractors.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One received file, held in memory.
 *
 * @param name    the name shown to people and used as a hint of the format; inner files are
 *                written "bao-cao.zip › xa-A.docx"
 * @param content its bytes; callers must not change the array afterwards
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, byte[] content) {

    /** Lower-case hexadecimal SHA-256 of the content: the identity of the file. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }

    /** The part of the name after the last dot, lower case; empty where there is none. */
    public String extension() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int dot = name.lastIndexOf('.');
        return dot > slash ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
    }
}
