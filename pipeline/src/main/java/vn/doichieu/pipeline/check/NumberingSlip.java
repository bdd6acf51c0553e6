package vn.doichieu.pipeline.check;

import java.util.List;
import java.util.function.Consumer;

/** Words the slips of heading numbers, each with the number that was expected. */
final class NumberingSlip {
    private final CheckContext context;
    private final Consumer<CheckResult> results;

    NumberingSlip(CheckContext context, Consumer<CheckResult> results) {
        this.context = context;
        this.results = results;
    }

    void foreignPrefix(List<NumberingCheck.Heading> run, HeadingNumber parent) {
        NumberingCheck.Heading first = run.get(0);
        NumberingCheck.Heading last = run.get(run.size() - 1);
        String section =
                HeadingNumber.dotted(parent.parts().subList(0, parent.parts().size() - 1), parent.last());
        String printed = run.size() == 1 ? "Mục " + first.printed() : "Các mục " + range(first, last);
        String right = HeadingNumber.dotted(parent.parts(), first.number().last());
        report(
                "prefix",
                first.printed() + " → " + right,
                printed + " nằm trong mục " + section + ", lẽ ra bắt đầu từ " + right + ".",
                (run.size() == 1 ? "Heading " + first.printed() : "Headings " + range(first, last))
                        + " stand in section " + section + "; " + right + " was expected.",
                run);
    }

    void glued(NumberingCheck.Heading heading) {
        String digits = String.valueOf(heading.number().last());
        String right = digits.substring(0, digits.length() - 1) + "." + digits.charAt(digits.length() - 1);
        report(
                "glued",
                heading.printed() + " → " + right,
                "Mục đánh số " + heading.printed() + ", lẽ ra là " + right + " (thiếu dấu chấm).",
                "Heading " + heading.printed() + " should be " + right + " (the dot is missing).",
                List.of(heading));
    }

    void repeated(NumberingCheck.Heading previous, NumberingCheck.Heading heading) {
        String right = heading.number().withLast(previous.number().last() + 1);
        report(
                "repeated",
                heading.printed() + " → " + right,
                "Số mục " + heading.printed() + " dùng hai lần liền nhau; mục sau lẽ ra là " + right + ".",
                "Heading number " + heading.printed() + " is used twice; the second should be " + right + ".",
                List.of(heading, previous));
    }

    void skipped(NumberingCheck.Heading previous, NumberingCheck.Heading heading) {
        String right = heading.number().withLast(previous.number().last() + 1);
        report(
                "skipped",
                previous.printed() + " → " + heading.printed(),
                "Sau mục " + previous.printed() + " là mục " + heading.printed() + ", thiếu mục " + right + ".",
                "After heading " + previous.printed() + " comes " + heading.printed() + "; " + right + " is missing.",
                List.of(heading, previous));
    }

    void backwards(NumberingCheck.Heading previous, NumberingCheck.Heading heading) {
        String right = heading.number().withLast(previous.number().last() + 1);
        report(
                "backwards",
                previous.printed() + " → " + heading.printed(),
                "Mục " + heading.printed() + " đứng sau mục " + previous.printed() + ", lẽ ra là " + right + ".",
                "Heading " + heading.printed() + " follows " + previous.printed() + "; " + right + " was expected.",
                List.of(heading, previous));
    }

    private static String range(NumberingCheck.Heading first, NumberingCheck.Heading last) {
        return first.printed() + "–" + last.printed();
    }

    private void report(String slip, String expression, String vi, String en, List<NumberingCheck.Heading> headings) {
        results.accept(new Draft(context.reportId(), CheckKind.NUMBERING, NumberingCheck.ID + "." + slip)
                .fails(Severity.WARNING)
                .expression(expression)
                .message(vi, en)
                .evidence(headings.stream()
                        .map(heading -> context.evidence(heading.section().heading()))
                        .toList())
                .finish());
    }
}
