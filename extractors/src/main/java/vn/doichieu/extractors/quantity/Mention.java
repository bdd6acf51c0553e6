package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.doichieu.extractors.text.Span;

/**
 * A passage recognised as a quantity, a date, a period or a document number.
 *
 * <p>"27/28 nhiệm vụ" gives two mentions: 27 (span "27", {@code whole} = span of "28 nhiệm vụ") and 28 (span
 * "28 nhiệm vụ"). Both carry the measure unit.
 *
 * @param kind        what it is
 * @param span        the whole passage, measure unit included: "5462 hồ sơ", "trên 97%" is "97%"
 * @param numberSpan  the digits and scale words only: "5462", "235 tỷ 407 triệu"; for kinds without a number the span
 * @param value       in the measure unit (money in đồng); empty for kinds that are not quantities
 * @param decimals    decimals as printed of the value in its measure unit: 1 in "99,3%", -6 in "407 triệu đồng", -8 in
 *                    "1,2 tỷ"; 0 for plain counts
 * @param measureUnit canonical noun from units.tsv ("hồ sơ", "%", "đồng"); empty where none is printed
 * @param qualifier   how firmly it is stated
 * @param whole       for a ratio's numerator or a score, the span of the mention of its denominator or maximum
 * @param date        the day, for {@link MentionKind#DATE} where it exists in the calendar
 * @param rule        id of the grammar rule that recognised it
 */
public record Mention(
        MentionKind kind,
        Span span,
        Span numberSpan,
        Optional<BigDecimal> value,
        int decimals,
        Optional<String> measureUnit,
        Qualifier qualifier,
        Optional<Span> whole,
        Optional<LocalDate> date,
        String rule) {
    public Mention {
        if (kind.isQuantity() != value.isPresent()) {
            throw new IllegalArgumentException(kind + " and its value disagree at " + span);
        }
    }
}
