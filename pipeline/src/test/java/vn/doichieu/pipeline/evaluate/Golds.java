package vn.doichieu.pipeline.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.figure.Explanation;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.text.Span;

/** Small annotations, and figures to hold against them. */
final class Golds {

    private Golds() {}

    static Gold of(List<Gold.GoldSection> sections, List<Gold.GoldFigure> figures, List<Gold.GoldFinding> findings) {
        return new Gold(
                "an-phu",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sections,
                figures,
                findings);
    }

    /** @param indicator empty where none fits */
    static Gold.GoldFigure expected(String quote, String value, String indicator) {
        return new Gold.GoldFigure(quote, new BigDecimal(value), named(indicator), "reported", "exact");
    }

    static Figure found(String quote, String value, String indicator, FigureRole role) {
        BigDecimal number = new BigDecimal(value);
        Span span = new Span(0, 1);
        Mention mention = new Mention(
                MentionKind.COUNT,
                span,
                span,
                Optional.of(number),
                number.scale(),
                Optional.empty(),
                Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                "count");
        return new Figure(
                0,
                mention,
                quote,
                named(indicator),
                "hồ sơ",
                role,
                Qualifier.EXACT,
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                0,
                1,
                1,
                Optional.empty(),
                Explanation.NONE);
    }

    private static Optional<String> named(String indicator) {
        return Optional.of(indicator).filter(id -> !id.isEmpty());
    }
}
