package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.figure.Figure;

/** The small explanation of a sum that does not close. */
final class SumCauses {
    private final CheckContext context;

    SumCauses(CheckContext context) {
        this.context = context;
    }

    /** Whether another reading of one figure closes the sum; to be asked before anybody is accused. */
    Optional<Message> ownReading(Figure whole, List<Figure> parts, BigDecimal computed) {
        BigDecimal gap = whole.value().subtract(computed);
        Optional<Message> inWhole =
                OwnReading.closing(context.report().text(), whole, computed).map(OwnReading.Repair::cause);
        return inWhole.or(() -> parts.stream()
                .flatMap(part -> OwnReading.closing(
                        context.report().text(), part, part.value().add(gap))
                        .stream())
                .map(OwnReading.Repair::cause)
                .findFirst());
    }

    /** What may have happened in the report. */
    Optional<Message> inReport(Figure whole, List<Figure> parts, BigDecimal computed) {
        BigDecimal gap = whole.value().subtract(computed);
        return statedElsewhere(whole, computed)
                .or(() -> slip(whole, computed))
                .or(() -> parts.stream()
                        .flatMap(part -> slip(part, part.value().add(gap)).stream())
                        .findFirst())
                .or(() -> missingPart(whole, parts, gap));
    }

    private Optional<Message> statedElsewhere(Figure whole, BigDecimal computed) {
        return context.report().figures().stream()
                .filter(figure -> figure.indicator().isPresent()
                        && figure.indicator().equals(whole.indicator())
                        && figure.value().compareTo(computed) == 0)
                .findFirst()
                .map(figure -> new Message(
                        "Chỗ khác của báo cáo ghi " + Numbers.of(figure) + place(figure) + ".",
                        "Elsewhere the report states " + Numbers.of(figure) + "."));
    }

    private Optional<Message> slip(Figure figure, BigDecimal meant) {
        return DigitSlip.between(figure.value(), meant)
                .map(slip -> new Message(
                        "Có thể gõ nhầm (" + slip.words().vi() + "): " + value(figure, meant) + " thành "
                                + Numbers.of(figure) + ".",
                        "Perhaps a typing slip (" + slip.words().en() + "): " + value(figure, meant) + " written as "
                                + Numbers.of(figure) + "."));
    }

    private Optional<Message> missingPart(Figure whole, List<Figure> parts, BigDecimal gap) {
        if (gap.signum() <= 0) {
            return Optional.empty();
        }
        return context.report().figures().stream()
                .filter(figure -> figure.index() != whole.index() && !parts.contains(figure))
                .filter(figure -> figure.block() == whole.block()
                        || parts.stream().anyMatch(part -> part.block() == figure.block()))
                .filter(figure -> context.unit(figure).equals(context.unit(whole))
                        && figure.value().compareTo(gap) == 0)
                .findFirst()
                .map(figure -> new Message(
                        "Phần thiếu đúng bằng \"" + figure.quote() + "\" nêu cạnh đó.",
                        "What is missing equals \"" + figure.quote() + "\" stated beside it."));
    }

    private static String place(Figure figure) {
        return figure.sectionPath().isEmpty() ? "" : " (mục " + String.join(".", figure.sectionPath()) + ")";
    }

    private static String value(Figure like, BigDecimal value) {
        return Numbers.inUnit(value, Numbers.unit(like), like.mention().decimals());
    }
}
