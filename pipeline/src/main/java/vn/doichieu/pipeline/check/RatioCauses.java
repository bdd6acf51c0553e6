package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.doichieu.extractors.figure.Figure;

/** The small explanation of a rate that does not follow from its own numbers. */
final class RatioCauses {
    private RatioCauses() {}

    static Optional<Message> find(Figure rate, Figure numerator, Figure denominator) {
        return complement(rate, numerator, denominator)
                .or(() -> turned(rate, numerator, denominator))
                .or(() -> slip(rate, numerator, denominator));
    }

    private static Optional<Message> complement(Figure rate, Figure numerator, Figure denominator) {
        BigDecimal rest = denominator.value().subtract(numerator.value());
        return fits(rate, rest, denominator.value())
                ? Optional.of(new Message(
                        "Tỷ lệ ghi là của phần còn lại: " + Numbers.plain(rest) + "/" + Numbers.of(denominator) + ".",
                        "The rate stated is that of the rest: " + Numbers.plain(rest) + "/" + Numbers.of(denominator)
                                + "."))
                : Optional.empty();
    }

    private static Optional<Message> turned(Figure rate, Figure numerator, Figure denominator) {
        return numerator.value().signum() > 0 && fits(rate, denominator.value(), numerator.value())
                ? Optional.of(
                        new Message("Tử số và mẫu số đổi chỗ cho nhau.", "Numerator and denominator changed places."))
                : Optional.empty();
    }

    private static Optional<Message> slip(Figure rate, Figure numerator, Figure denominator) {
        int decimals = rate.mention().decimals();
        BigDecimal right =
                Rounding.percent(numerator.value(), denominator.value()).setScale(decimals, RoundingMode.HALF_UP);
        return DigitSlip.between(rate.value(), right)
                .map(slip -> new Message(
                        "Có thể gõ nhầm tỷ lệ (" + slip.words().vi() + "): " + Numbers.percent(right, decimals) + ".",
                        "Perhaps a typing slip in the rate (" + slip.words().en() + "): "
                                + Numbers.percent(right, decimals) + "."));
    }

    private static boolean fits(Figure rate, BigDecimal numerator, BigDecimal denominator) {
        return Rounding.of(
                        rate.value(), rate.mention().decimals(), Interval.point(numerator), Interval.point(denominator))
                == Rounding.HOLDS;
    }
}
