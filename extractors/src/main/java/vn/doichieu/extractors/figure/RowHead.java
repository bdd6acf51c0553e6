package vn.doichieu.extractors.figure;

import java.util.Optional;
import vn.doichieu.extractors.text.Folding;

/**
 * What the cells at the left of a row say of its numbers.
 *
 * @param printed as printed
 * @param name    folded, without the row's number
 * @param kind    what it says; empty where it names something
 * @param total   whether the row adds up the others
 */
record RowHead(String printed, String name, Optional<HeadKind> kind, boolean total) {
    static RowHead of(String printed) {
        String name = Folding.fold(RowStyle.without(printed));
        return new RowHead(
                printed, name, printed.isBlank() ? Optional.empty() : HeadWords.kind(printed), TotalRow.is(name));
    }

    boolean is(HeadKind asked) {
        return kind.filter(asked::equals).isPresent();
    }

    /** Whether the column alone names the numbers. */
    boolean namesNothing() {
        return printed.isBlank() || total || kind.isPresent();
    }
}
