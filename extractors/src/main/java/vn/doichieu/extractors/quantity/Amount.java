package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import vn.doichieu.extractors.text.Span;

/**
 * A number with its scale words and measure unit, before its surroundings are looked at.
 *
 * @param kind      what it is
 * @param start     its first digit
 * @param numberEnd one past the last digit or scale word
 * @param end       one past the measure unit
 * @param value     in the measure unit
 * @param decimals  printed precision of the value; negative where scale words stand
 * @param zeros     zeros that a lone scale word adds: 6 for triệu
 * @param unit      canonical measure unit, where known
 * @param rule      the grammar rule
 */
record Amount(
        MentionKind kind,
        int start,
        int numberEnd,
        int end,
        BigDecimal value,
        int decimals,
        int zeros,
        Optional<String> unit,
        String rule) {

    Mention mention(Qualifier qualifier, Optional<Span> whole) {
        return new Mention(
                kind,
                span(),
                new Span(start, numberEnd),
                Optional.of(value),
                decimals,
                unit,
                qualifier,
                whole,
                Optional.empty(),
                rule);
    }

    Span span() {
        return new Span(start, end);
    }

    boolean isBare() {
        return end == numberEnd && unit.isEmpty();
    }

    /** The same digits in the scale and unit printed after another amount: the 27 of "27/28 nhiệm vụ". */
    Amount like(Amount other, String newRule) {
        BigDecimal scaled = value.movePointRight(other.zeros);
        int precision = decimals - other.zeros;
        return new Amount(other.kind, start, numberEnd, end, scaled, precision, other.zeros, other.unit, newRule);
    }

    /** The amount with the minus sign that stands at the offset before it. */
    Amount negative(int sign) {
        return new Amount(kind, sign, numberEnd, end, value.negate(), decimals, zeros, unit, rule);
    }

    Amount named(String newRule) {
        return new Amount(kind, start, numberEnd, end, value, decimals, zeros, unit, newRule);
    }

    Amount as(MentionKind newKind, String newUnit, String newRule) {
        return new Amount(newKind, start, numberEnd, end, value, decimals, zeros, Optional.of(newUnit), newRule);
    }
}
