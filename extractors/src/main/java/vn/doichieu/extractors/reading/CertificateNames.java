package vn.doichieu.extractors.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Takes name and organisation out of a certificate's subject, and nothing else of a person. Vietnamese certificates
 * carry numbers of identity cards and tax codes (Thông tư 06/2015/TT-BTTTT: "CMND:…", "MST:…" in UID), some writers put
 * them, or an e-mail address, behind the name.
 */
final class CertificateNames {
    private static final int LONGEST = 200;

    private static final Pattern ADDRESS =
            Pattern.compile("[<(\\[]?[^\\s<>()\\[\\]@]{1,80}@[^\\s<>()\\[\\]@]{1,80}[>)\\]]?");

    /** A label with its number, or a bare number so long that it names a person or a taxpayer. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile(
            "[(\\[]?(?:\\b(?:CMND|CMTND|CCCD|CCD|ĐDCN|DDCN|MST|MSTCN|BHXH|MBHXH|MNS|HC|PASSPORT|UID|SĐT|SDT|ĐT|TEL)\\b\\s*(?:SỐ)?\\s*[:.\\-]?\\s*[A-Z]?\\d[\\d .\\-]{3,20}"
                    + "|\\b[A-Z]?\\d[\\d.\\-]{7,20})[)\\]]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LOOSE_END = Pattern.compile("^[\\s,;:|/\\-–]+|[\\s,;:|/\\-–]+$");

    private final X500Name subject;

    CertificateNames(X500Name subject) {
        this.subject = subject;
    }

    /** The common name, else the organisation; empty where the subject has neither. */
    String name() {
        return first(BCStyle.CN).or(this::organisation).orElse("");
    }

    Optional<String> organisation() {
        return first(BCStyle.O);
    }

    private Optional<String> first(ASN1ObjectIdentifier type) {
        return Arrays.stream(subject.getRDNs(type))
                .flatMap(part -> Arrays.stream(part.getTypesAndValues()))
                .filter(value -> value.getType().equals(type))
                .map(CertificateNames::text)
                .map(CertificateNames::withoutPersonalData)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String text(AttributeTypeAndValue value) {
        return value.getValue() instanceof ASN1String string ? unicode(string.getString()) : "";
    }

    /** Some issuers write UTF-8 into string types that hold one byte for a character. */
    private static String unicode(String text) {
        boolean bytes = text.chars().allMatch(c -> c <= 0xFF) && text.chars().anyMatch(c -> c > 0x7F);
        if (!bytes) {
            return text;
        }
        try {
            ByteBuffer raw = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** The name on one line, without addresses and numbers; empty where nothing with a letter is left. */
    static String withoutPersonalData(String name) {
        String line = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        String shorter = line.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String plain = PERSONAL_NUMBER
                .matcher(ADDRESS.matcher(shorter).replaceAll(" "))
                .replaceAll(" ");
        String trimmed = LOOSE_END.matcher(plain.replaceAll(" {2,}", " ")).replaceAll("");
        return trimmed.codePoints().anyMatch(Character::isLetter) ? trimmed : "";
    }
}
