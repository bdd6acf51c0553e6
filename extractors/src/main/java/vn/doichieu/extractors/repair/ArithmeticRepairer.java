package vn.doichieu.extractors.repair;

import java.util.List;
import java.util.function.Function;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.quantity.MentionFinder;

/**
 * Repairs by the arithmetic of the report itself: what its sentences claim, the rows and columns of its tables, what
 * holds among indicators by definition.
 */
public final class ArithmeticRepairer implements NumberRepairer {
    private final MentionFinder mentions;
    private final List<Identity> identities;

    /** @param mentions finds the numbers of a block, as the stage before does */
    public ArithmeticRepairer(MentionFinder mentions, List<Identity> identities) {
        this.mentions = mentions;
        this.identities = List.copyOf(identities);
    }

    @Override
    public ReportText repair(ReportText text, Function<ReportText, ReadFigures> stages) {
        if (text.words().stream().noneMatch(Word::recognised)) {
            return text;
        }
        List<Correction> guesses = Guesses.of(text);
        ReadFigures read = stages.apply(CorrectedText.of(text, guesses));
        List<Relation> relations = Relations.of(read, identities);
        List<Correction> proven =
                new Proofs(read.text(), guesses, relations, new Misreadings(mentions, read.text())).find();
        return CorrectedText.of(
                text,
                proven.stream()
                        .map(correction -> correction.trimmed(text.quote(correction.span())))
                        .toList());
    }
}
