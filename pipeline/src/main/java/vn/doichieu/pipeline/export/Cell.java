package vn.doichieu.pipeline.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands in one place of a sheet. */
public sealed interface Cell {

    /** Nothing is known. */
    record Blank() implements Cell {}

    /** Words; never a formula, whatever they begin with. */
    record Text(String text) implements Cell {}

    /**
     * A number.
     *
     * @param value exactly as stated
     * @param style how spreadsheets show it
     * @param mark  what stands before it ("≥ ", "ước "); empty for an exact number
     */
    record Numeric(BigDecimal value, Style style, String mark) implements Cell {}

    /** How a number is shown. */
    enum Style {
        PLAIN,
        PERCENT,
        MONEY;

        /** The style of a measure unit of the catalogue. */
        static Style ofUnit(Optional<String> measureUnit) {
            return switch (measureUnit.orElse("")) {
                case "%" -> PERCENT;
                case "đồng" -> MONEY;
                default -> PLAIN;
            };
        }
    }

    static Cell text(String text) {
        return text.isEmpty() ? new Blank() : new Text(text);
    }

    static Cell text(Optional<String> text) {
        return text(text.orElse(""));
    }

    static Cell number(int value) {
        return number(Optional.of(BigDecimal.valueOf(value)));
    }

    static Cell number(OptionalInt value) {
        return value.isPresent() ? number(value.getAsInt()) : new Blank();
    }

    static Cell number(Optional<BigDecimal> value) {
        return value.<Cell>map(v -> new Numeric(v, Style.PLAIN, "")).orElseGet(Blank::new);
    }
}
