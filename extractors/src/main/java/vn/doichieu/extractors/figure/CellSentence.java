package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/**
 * Several numbers in one cell: "452 (cấp xã 383, ngành dọc 69)", "4.164/6.250", "Nhận 8; đã xử lý 8". The row names the
 * number that begins the cell; words of the cell, with the row's, name the others, which are never what the row names.
 */
final class CellSentence {
    /** What may stand before a share of the row in a remark: "Bằng 98% hồ sơ tiếp nhận". */
    private static final Pattern SHARE = Pattern.compile("\\W*(bằng|đạt|chiếm|tỷ lệ|đạt tỷ lệ|bằng tỷ lệ)?\\W*");

    private final CellBinder binder;
    private final CellHeads heads;
    private final String text;
    private final Span cell;
    private final List<Mention> quantities;

    CellSentence(CellBinder binder, CellHeads heads, String text, Span cell, List<Mention> quantities) {
        this.binder = binder;
        this.heads = heads;
        this.text = text;
        this.cell = cell;
        this.quantities = List.copyOf(quantities);
    }

    /** The quantities; those without a unit count what the row counts. */
    List<Mention> measured() {
        boolean counted = heads.unit()
                .or(heads::ofTable)
                .filter(unit -> !unit.equals("%"))
                .isPresent();
        return quantities.stream()
                .map(quantity -> counted || isLead(quantity) ? binder.measured(quantity) : quantity)
                .toList();
    }

    /** @param own what the words of the cell call each quantity */
    List<Label> labels(List<Label> own) {
        return IntStream.range(0, own.size())
                .mapToObj(i -> isLead(quantities.get(i)) ? lead(own.get(i)) : withRow(own.get(i)))
                .toList();
    }

    /** Never chooses for a number what its row names, except for the one that the row does name. */
    Ranking ranking(Ranking all) {
        return (mention, area, seen) -> all.fitting(mention, area, seen).stream()
                .filter(candidate -> isLead(mention)
                        || !isRowNumbered()
                        || !ofRow(mention.kind()).contains(candidate.indicator()))
                .toList();
    }

    /** A share at the beginning of a remark, or behind the number of the row, is that of the row's count. */
    List<Choice> completed(List<Choice> choices) {
        List<Choice> completed = new ArrayList<>(choices);
        for (int i = 0; i < quantities.size(); i++) {
            Mention quantity = quantities.get(i);
            int from = i == 0 ? cell.start() : quantities.get(i - 1).span().end();
            String before = Folding.fold(text.substring(
                    Math.min(from, quantity.span().start()), quantity.span().start()));
            boolean share = quantity.kind() == MentionKind.PERCENT
                    && i == 0
                    && SHARE.matcher(before).matches();
            if (share) {
                Label row = binder.rowLabel("%");
                Choice ofRow = binder.choice(quantity, row, row.marks());
                completed.set(i, ofRow);
            }
        }
        return completed;
    }

    /** Whether the row names it: it begins the cell, and the cell is not a remark. */
    private boolean isLead(Mention quantity) {
        boolean begins = text.substring(cell.start(), quantity.span().start()).isBlank();
        boolean ratioOfRate = quantity.whole().isPresent();
        return begins && (!heads.isNote() || ratioOfRate);
    }

    /** Whether a number stands for the row, in this cell or beside this remark. */
    private boolean isRowNumbered() {
        return heads.isNote() || isLead(quantities.get(0));
    }

    private Label lead(Label own) {
        return binder.label(binder.measured(quantities.get(0))).among(own);
    }

    private Label withRow(Label own) {
        List<String> readings = new ArrayList<>(own.readings());
        own.readings().stream()
                .findFirst()
                .map(words -> LabelText.squeeze(heads.row().name() + " " + words))
                .ifPresent(readings::add);
        return own.read(readings);
    }

    private Set<String> ofRow(MentionKind kind) {
        Label row = binder.rowLabel("");
        List<Candidate> counts = kind == MentionKind.PERCENT ? List.of() : binder.counts(row);
        return counts.stream()
                .limit(heads.isNote() ? counts.size() : 1)
                .map(Candidate::indicator)
                .collect(Collectors.toSet());
    }
}
