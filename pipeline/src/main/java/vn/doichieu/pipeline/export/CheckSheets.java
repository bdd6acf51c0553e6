package vn.doichieu.pipeline.export;

import java.util.List;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.store.StoredCheck;

/** The columns of lists of findings and of checks. */
final class CheckSheets {
    private final Texts texts;
    private final Wording words;

    CheckSheets(Texts texts, Wording words) {
        this.texts = texts;
        this.words = words;
    }

    Sheet findings(List<StoredCheck> findings) {
        return checkColumns("findings")
                .shown(
                        "severity",
                        check -> Cell.text(words.of("severity", result(check).severity())))
                .filed("status", check -> Cell.text(words.of("status", check.status())))
                .shown("message", check -> Cell.text(words.of(result(check).message())))
                .shown("page", check -> pages(result(check)))
                .filed("cause", check -> Cell.text(result(check).cause().map(words::of)))
                .filed("expression", check -> Cell.text(result(check).expression()))
                .filed("stated", check -> Cell.number(result(check).stated()))
                .filed("computed", check -> Cell.number(result(check).computed()))
                .filed("difference", check -> Cell.number(result(check).difference()))
                .filed("quote", check -> Cell.text(quotes(result(check))))
                .build(findings);
    }

    Sheet checks(List<StoredCheck> checks) {
        return checkColumns("checks")
                .shown(
                        "outcome",
                        check -> Cell.text(words.of("result", result(check).outcome())))
                .filed(
                        "severity",
                        check -> Cell.text(words.of("severity", result(check).severity())))
                .shown("message", check -> Cell.text(withReason(result(check))))
                .filed("reason", check -> Cell.text(result(check).reason().map(words::of)))
                .filed("expression", check -> Cell.text(result(check).expression()))
                .filed("stated", check -> Cell.number(result(check).stated()))
                .filed("computed", check -> Cell.number(result(check).computed()))
                .filed("difference", check -> Cell.number(result(check).difference()))
                .shown("page", check -> pages(result(check)))
                .filed("quote", check -> Cell.text(quotes(result(check))))
                .build(checks);
    }

    private SheetBuilder<StoredCheck> checkColumns(String name) {
        return new SheetBuilder<StoredCheck>(texts, name)
                .filed("id", check -> Cell.text(result(check).id()))
                .shown("file", check -> Cell.text(check.report().file()))
                .filed("ward", check -> Cell.text(check.report().ward()))
                .filed("period", check -> Cell.text(Wording.period(check.report())))
                .filed("kind", check -> Cell.text(words.of("kind", result(check).kind())))
                .filed("check", check -> Cell.text(result(check).check()));
    }

    private String withReason(CheckResult check) {
        return words.of(check.message())
                + check.reason().map(why -> " " + words.of(why)).orElse("");
    }

    private static CheckResult result(StoredCheck check) {
        return check.result();
    }

    private static Cell pages(CheckResult check) {
        List<Integer> pages = check.evidence().stream()
                .flatMapToInt(passage -> passage.page().stream())
                .distinct()
                .boxed()
                .toList();
        return pages.size() == 1
                ? Cell.number(pages.get(0))
                : Cell.text(
                        String.join(", ", pages.stream().map(String::valueOf).toList()));
    }

    private static String quotes(CheckResult check) {
        return String.join(
                " | ", check.evidence().stream().map(CheckEvidence::quote).toList());
    }
}
