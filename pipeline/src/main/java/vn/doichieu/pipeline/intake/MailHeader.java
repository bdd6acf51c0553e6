package vn.doichieu.pipeline.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;

/**
 * The header of one part of an e-mail. Names of attachments are read in all the ways programs write them: RFC 2231,
 * encoded words within quotes (RFC 2047 forbids it), plain bytes of any code page, and each of these with a wrong
 * charset or none.
 */
final class MailHeader {
    /** Charsets that do not know the bytes that follow; they are kept as they are and looked at afterwards. */
    private static final Pattern NO_CHARSET =
            Pattern.compile("=\\?(?:us-ascii|ascii|unknown-8bit|x-unknown|)\\?", Pattern.CASE_INSENSITIVE);

    /** RFC 2231 lets the charset be left out; then it is UTF-8 today. */
    private static final Pattern EXTENDED_WITHOUT_CHARSET = Pattern.compile("(\\*(?:0\\*)?=\\s*\"?)('[^']*')");

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private final Map<String, Map<String, String>> fields = new HashMap<>();

    void add(Field field) {
        try {
            RawBody body = RawFieldParser.DEFAULT.parseRawBody(RawFieldParser.DEFAULT.parseField(ContentUtil.encode(
                    StandardCharsets.UTF_8, legible(field.getRaw().toByteArray()))));
            MimeParameterMapping parameters = new MimeParameterMapping();
            for (NameValuePair parameter : body.getParams()) {
                if (parameter.getValue() != null) {
                    parameters.addParameter(parameter.getName().toLowerCase(Locale.ROOT), parameter.getValue());
                }
            }
            Map<String, String> values = new HashMap<>(parameters.getParameters());
            values.put(
                    "", Optional.ofNullable(body.getValue()).orElse("").strip().toLowerCase(Locale.ROOT));
            fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), values);
        } catch (MimeException | RuntimeException e) {
            // a field that cannot be read is as good as none; the part itself is still there
            fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), Map.of());
        }
    }

    private static String legible(byte[] raw) {
        String text = EntryName.decoded(raw);
        String known = NO_CHARSET.matcher(text).replaceAll("=?iso-8859-1?");
        return EXTENDED_WITHOUT_CHARSET.matcher(known).replaceAll("$1UTF-8$2");
    }

    /** "application/pdf"; "text/plain" where nothing is said (RFC 2045 5.2). */
    String type() {
        String type = value("content-type", "");
        return type.contains("/") ? type : "text/plain";
    }

    String charset() {
        return value("content-type", "charset");
    }

    boolean isAttachment() {
        return value("content-disposition", "").equals("attachment");
    }

    /** Whether other parts point to it, as a page does to its pictures. */
    boolean isReferredTo() {
        return fields.containsKey("content-id")
                || value("content-disposition", "").equals("inline");
    }

    /** Empty where the part has no name of its own. */
    Optional<String> fileName() {
        String name = value("content-disposition", "filename");
        String found = name.isBlank() ? value("content-type", "name") : name;
        return Optional.of(found).filter(some -> !some.isBlank()).map(MailHeader::repaired);
    }

    private String value(String field, String parameter) {
        return fields.getOrDefault(field, Map.of()).getOrDefault(parameter, "");
    }

    /** UTF-8 that was called Latin-1, and UTF-8 written as a web address writes it. */
    private static String repaired(String name) {
        Matcher percent = PERCENT.matcher(name);
        String plain = percent.replaceAll(
                match -> Matcher.quoteReplacement(utf8(octets(match.group())).orElse(match.group())));
        boolean bytes = plain.chars().allMatch(letter -> letter <= 0xff)
                && plain.chars().anyMatch(letter -> letter > 0x7f);
        return bytes ? utf8(plain.getBytes(StandardCharsets.ISO_8859_1)).orElse(plain) : plain;
    }

    private static byte[] octets(String percents) {
        return HexFormat.of().parseHex(percents.replace("%", ""));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
