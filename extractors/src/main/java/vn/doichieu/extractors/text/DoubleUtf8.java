package vn.doichieu.extractors.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes UTF-8 that was read as windows-1252 and written once more: "BÃ¡o cÃ¡o". */
final class DoubleUtf8 {
    /** First bytes of the Vietnamese letters, of § and quotes, with what can follow; tested byte by byte later. */
    private static final Pattern SEQUENCE = Pattern.compile(
            "[\u00C2-\u00C6][\u0080-\u00BF\u0152-\u2122]|[\u00E1\u00E2][\u0080-\u00BF\u0152-\u2122]{2}");

    /** An à whose second byte, a no-break space, became a plain one. */
    private static final Pattern LOST_SPACE = Pattern.compile("\u00C3(?=[\\s\\p{Punct}]|$)");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final WordReading reading;

    DoubleUtf8(WordReading reading) {
        this.reading = reading;
    }

    /** The text repaired as a whole, or as it was where it does not read better so. */
    String repair(String text) {
        if (WordReading.isAscii(text) || !SEQUENCE.matcher(text).find()) {
            return text;
        }
        String once = SEQUENCE.matcher(text).replaceAll(DoubleUtf8::decoded);
        String repaired = LOST_SPACE.matcher(once).replaceAll("à");
        int before = readable(text, reading);
        int after = readable(repaired, reading);
        return WordReading.hasUnicodeLetter(text) || after <= before ? text : repaired;
    }

    /** Words beyond ASCII that read, less those that do not. */
    static int readable(String text, WordReading reading) {
        int readable = 0;
        for (String word : SPACES.split(text, -1)) {
            if (!WordReading.isAscii(word)) {
                readable += reading.isPlausible(word) ? 1 : -1;
            }
        }
        return readable;
    }

    private static String decoded(MatchResult sequence) {
        byte[] bytes = new byte[sequence.group().length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) LookAlikes.byteOf(sequence.group().charAt(i));
        }
        try {
            return Matcher.quoteReplacement(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Matcher.quoteReplacement(sequence.group());
        }
    }
}
