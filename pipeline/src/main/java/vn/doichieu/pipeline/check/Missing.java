package vn.doichieu.pipeline.check;

import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.figure.Figure;

/** Relations that could not be evaluated, and what they lacked. */
final class Missing {
    private final CheckContext context;

    Missing(CheckContext context) {
        this.context = context;
    }

    CheckResult indicators(Identity identity, List<String> missing, List<Figure> present) {
        String names = missing.stream().map(context::name).collect(Collectors.joining("; "));
        return result(
                identity, present, "Báo cáo không nêu: " + names + ".", "The report does not state: " + names + ".");
    }

    CheckResult together(Identity identity, List<Figure> present) {
        return result(
                identity,
                present,
                "Các số liệu nêu ở nhiều nơi với nhiều giá trị khác nhau, không chỗ nào có đủ để đối chiếu.",
                "The figures stand in several places with several values; no place states them all.");
    }

    private CheckResult result(Identity identity, List<Figure> present, String vi, String en) {
        String name = context.name(identity.whole());
        return new Draft(
                        context.reportId(),
                        identity.kind() == Identity.Kind.SUM ? CheckKind.SUM : CheckKind.RATIO,
                        identity.id())
                .notEvaluated(vi, en)
                .message(name + ": không đối chiếu được.", name + ": could not be cross-checked.")
                .evidence(context.evidence(present))
                .finish();
    }
}
