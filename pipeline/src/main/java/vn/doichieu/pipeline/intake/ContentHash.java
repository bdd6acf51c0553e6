package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Lower-case hexadecimal SHA-256 of a stream, which need not fit in memory. */
final class ContentHash {
    private ContentHash() {}

    /** Where the bytes to hash come from, asked only when they are needed. */
    @FunctionalInterface
    interface Source {
        String sha256() throws IOException;
    }

    static String of(InputStream in) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}
