package vn.doichieu.extractors.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.LegacyRepair;

/** Decodes plain text whose encoding nobody states. */
final class CharsetGuess {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int SAMPLE = 4096;

    /** The Vietnamese Windows code page: base letters followed by combining tone marks. */
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private static final LegacyRepair LEGACY = new LegacyRepair();

    private CharsetGuess() {}

    /**
     * Decodes as UTF-16 where a byte order mark or the zero bytes say so, else as UTF-8 where that is without error,
     * else as windows-1258 or, where more words read so, as one of the encodings before Unicode; these are also
     * looked for in what Unicode text holds.
     *
     * @return NFC text without byte order mark
     */
    static String decode(byte[] content) {
        String text = utf16(content)
                .map(charset -> new String(content, charset))
                .or(() -> utf8(content))
                .orElseGet(() -> bytes(content));
        return Folding.nfc(LEGACY.repairText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    }

    private static String bytes(byte[] content) {
        String vietnamese = Folding.nfc(new String(content, WINDOWS_1258));
        String asBytes = new String(content, StandardCharsets.ISO_8859_1);
        return LEGACY.isLikelier(asBytes, vietnamese) ? asBytes : vietnamese;
    }

    private static Optional<Charset> utf16(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return byZeroBytes(content);
    }

    /** In Vietnamese UTF-16 well over half of the high bytes are zero; in no other encoding are any. */
    private static Optional<Charset> byZeroBytes(byte[] content) {
        int pairs = Math.min(content.length, SAMPLE) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += content[2 * i] == 0 ? 1 : 0;
            oddZeros += content[2 * i + 1] == 0 ? 1 : 0;
        }
        if (oddZeros * 3 > pairs && evenZeros * 10 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (evenZeros * 3 > pairs && oddZeros * 10 < pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<String> utf8(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
