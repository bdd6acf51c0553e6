package vn.doichieu.pipeline.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.structure.SectionRole;

/**
 * An assessment retells the results. A number of four digits or more that is one of theirs but for two neighbouring
 * digits that changed places was hardly meant otherwise, whether we could name it or not.
 */
final class RetoldCheck implements Check {
    static final String ID = "restatement.digits";
    private static final int FEWEST_DIGITS = 4;

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        List<Figure> figures = context.report().figures().stream()
                .filter(figure ->
                        figure.quote().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .toList();
        figures.stream()
                .filter(figure -> role(context, figure).equals(Optional.of(SectionRole.ASSESSMENT)))
                .filter(figure -> occurrences(figures, figure) == 1)
                .forEach(retold -> figures.stream()
                        .filter(told -> role(context, told).equals(Optional.of(SectionRole.RESULTS)))
                        .filter(told -> isMeant(context, retold, told) && occurrences(figures, told) > 1)
                        .findFirst()
                        .ifPresent(told -> results.accept(judge(context, retold, told))));
    }

    /** Two figures of one indicator are left to the check of restatements, those of two are two things. */
    private static boolean isMeant(CheckContext context, Figure retold, Figure told) {
        return (retold.indicator().isEmpty() || told.indicator().isEmpty())
                && retold.mention().kind() == told.mention().kind()
                && context.unit(retold).equals(context.unit(told))
                && DigitSlip.between(retold.value(), told.value())
                        .filter(DigitSlip.SWAPPED::equals)
                        .isPresent();
    }

    private static long occurrences(List<Figure> figures, Figure figure) {
        return figures.stream()
                .filter(other -> other.value().compareTo(figure.value()) == 0)
                .count();
    }

    private static Optional<SectionRole> role(CheckContext context, Figure figure) {
        return context.report().outline().at(figure.span().start()).flatMap(Section::role);
    }

    private static CheckResult judge(CheckContext context, Figure retold, Figure told) {
        return new Draft(context.reportId(), CheckKind.RESTATEMENT, ID)
                .fails(Severity.WARNING)
                .values(told.value(), retold.value())
                .expression(Numbers.of(told) + " ≠ " + Numbers.of(retold))
                .evidence(context.evidence(List.of(told, retold)))
                .message(
                        "Phần đánh giá ghi " + Numbers.of(retold) + ", phần kết quả ghi " + Numbers.of(told)
                                + ": có thể đảo chữ số.",
                        "The assessment says " + Numbers.of(retold) + ", the results " + Numbers.of(told)
                                + ": perhaps two digits changed places.")
                .finish();
    }
}
