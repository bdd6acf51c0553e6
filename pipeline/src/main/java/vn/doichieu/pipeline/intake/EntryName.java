package vn.doichieu.pipeline.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.text.Folding;

/**
 * The name of a file in a container as people wrote it. Where nothing says in which code a name is written, it is UTF-8
 * where it can be (macOS, Linux), else the code page in which it comes closest to Vietnamese: 1258 on Vietnamese Windows,
 * 850 (which has all Vietnamese letters that 437 has, at the same places) from DOS programs.
 */
final class EntryName {
    private static final int LONGEST_PART = 160;
    private static final int LONGEST_EXTENSION = 10;

    private static final List<Charset> CODE_PAGES = Stream.of("windows-1258", "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final Pattern VIETNAMESE =
            Pattern.compile("[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUNCTUATION = Pattern.compile("[–—‘’“”…°º]");
    private static final Pattern FORMATTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\ufffd]+");

    private EntryName() {}

    /** A name that does not say how it is encoded, in NFC. */
    static String decoded(byte[] raw) {
        try {
            return Folding.nfc(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException e) {
            return CODE_PAGES.stream()
                    .map(page -> Folding.nfc(new String(raw, page)))
                    .min(Comparator.comparingInt(EntryName::strangeness))
                    .orElseGet(() -> new String(raw, StandardCharsets.ISO_8859_1));
        }
    }

    /** How much of a name is not what Vietnamese names are made of. */
    private static int strangeness(String name) {
        return name.chars()
                .filter(letter -> letter > 0x7f)
                .map(letter -> {
                    String one = Character.toString(letter);
                    return VIETNAMESE.matcher(one).matches()
                            ? 0
                            : PUNCTUATION.matcher(one).matches() ? 1 : 3;
                })
                .sum();
    }

    /**
     * The name as it is shown and stored: NFC, one line, "/" between folders, without marks that change the direction
     * of writing or look like a container's, and each part of a length that can be read.
     */
    static String shown(String name) {
        String line = FORMATTING
                .matcher(Folding.nfc(name).replace('\\', '/').replace('›', '>'))
                .replaceAll(" ");
        String shown = Stream.of(line.split("/"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .map(EntryName::shortened)
                .collect(Collectors.joining("/"));
        return shown.isEmpty() ? "không tên" : shown;
    }

    private static String shortened(String part) {
        if (part.length() <= LONGEST_PART) {
            return part;
        }
        int dot = part.lastIndexOf('.');
        String extension = dot >= part.length() - LONGEST_EXTENSION ? part.substring(dot) : "";
        int end = Character.isHighSurrogate(part.charAt(LONGEST_PART - 1)) ? LONGEST_PART - 1 : LONGEST_PART;
        return part.substring(0, end) + "…" + extension;
    }
}
