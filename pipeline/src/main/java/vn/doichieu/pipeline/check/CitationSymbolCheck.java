package vn.doichieu.pipeline.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.DocumentType;

/** The type word against the symbol in the number: "Quyết định số 12/KH-UBND" (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
final class CitationSymbolCheck implements Check {
    static final String ID = "citation.symbol";

    /** A dispatch carries no type symbol: number, body, drafting unit. */
    private static final Pattern DISPATCH = Pattern.compile("\\d+[a-zđ]?/[A-ZĐ]{2,8}-[A-ZĐ]{2,8}");

    /** Spoken of dispatches too ("hướng dẫn số 12/SNV-CCHC"), or numbered by rules of their own. */
    private static final Set<String> LOOSE = Set.of("CV", "HD", "L", "PL", "NĐ", "TT");

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        for (Citation citation : new CitationFinder(context).find()) {
            citation.wordType().ifPresent(word -> judge(context, citation, word).ifPresent(results));
        }
    }

    private static Optional<CheckResult> judge(CheckContext context, Citation citation, DocumentType word) {
        Draft draft = new Draft(context.reportId(), CheckKind.CITATION, ID)
                .expression(word.symbol() + " ~ " + citation.number())
                .evidence(List.of(context.evidence(citation.span())));
        if (citation.markType().isPresent()) {
            DocumentType mark = citation.markType().get();
            return mark.symbol().equals(word.symbol())
                    ? Optional.of(agrees(draft, citation, word))
                    : Optional.of(differs(draft, citation, word, mark));
        }
        boolean dispatch = DISPATCH.matcher(citation.number()).matches() && !LOOSE.contains(word.symbol());
        return dispatch ? Optional.of(isDispatch(draft, citation, word)) : Optional.empty();
    }

    private static CheckResult agrees(Draft draft, Citation citation, DocumentType word) {
        String line = word.name() + " – " + citation.number();
        return draft.message(line, line).finish();
    }

    private static CheckResult differs(Draft draft, Citation citation, DocumentType word, DocumentType mark) {
        return draft.fails(Severity.WARNING)
                .message(
                        "Ghi là " + word.name() + " nhưng ký hiệu " + citation.number() + " là của " + mark.name()
                                + " (" + mark.symbol() + ").",
                        "Called " + word.name() + ", but the symbol in " + citation.number() + " is that of "
                                + mark.name() + " (" + mark.symbol() + ").")
                .finish();
    }

    private static CheckResult isDispatch(Draft draft, Citation citation, DocumentType word) {
        return draft.fails(Severity.WARNING)
                .message(
                        "Ghi là " + word.name() + " nhưng số " + citation.number()
                                + " không có ký hiệu loại văn bản, là dạng của công văn.",
                        "Called " + word.name() + ", but " + citation.number()
                                + " has no type symbol, as dispatches (công văn) have.")
                .finish();
    }
}
