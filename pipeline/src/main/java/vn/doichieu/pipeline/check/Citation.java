package vn.doichieu.pipeline.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.catalogue.DocumentType;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.text.Span;

/**
 * A document named in the text.
 *
 * @param number    as printed, spaces removed: "06/2025/QĐ-UBND"
 * @param mention   the number's mention
 * @param wordType  type by the word before the number
 * @param markType  type by the symbol in the number
 * @param year      in the number, or of the date
 * @param issuer    symbol of the body and its level: "UBND" of the ward, "UBND" of the city
 * @param date      mention of the date after the number
 * @param subject   folded words that tell what it is about; empty where the text does not say
 * @param span      from the type word to the date
 */
record Citation(
        String number,
        Mention mention,
        Optional<DocumentType> wordType,
        Optional<DocumentType> markType,
        Optional<Integer> year,
        String issuer,
        Optional<Mention> date,
        Set<String> subject,
        Span span) {
    /** How many characters may stand between a number and its date: ", ngày ". */
    static final int DATE_DISTANCE = 14;

    Optional<LocalDate> day() {
        return date.flatMap(Mention::date);
    }

    /** Whether the words say that the body is above the ward. */
    boolean isFromAbove() {
        return issuer.startsWith("^");
    }

    /** The number alone, "6" for "06/2025/QĐ-UBND". */
    String serial() {
        return number.replaceFirst("[/-].*", "").replaceFirst("^0+(?=\\d)", "");
    }

    /** The same for two mentions of one document; numbers start again every year, in each body, for each type. */
    String identity() {
        String ruleMaking = number.matches("\\d+/\\d{4}/.*") ? "r" : "";
        return serial() + ruleMaking + "|" + markType.map(DocumentType::symbol).orElse("") + "|" + issuer + "|"
                + year.map(String::valueOf).orElse("");
    }
}
