package vn.doichieu.extractors.figure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.text.Folding;

/**
 * What the head cells above a column say of its numbers.
 *
 * @param path  the head cells from above, as printed
 * @param names folded words of those that name something
 * @param kinds what the others say
 * @param years years they name
 */
record ColumnHead(List<String> path, String names, Set<HeadKind> kinds, Set<Integer> years) {
    ColumnHead {
        path = List.copyOf(path);
        kinds = Set.copyOf(kinds);
        years = Set.copyOf(years);
    }

    static ColumnHead of(List<String> path) {
        Set<HeadKind> kinds = EnumSet.noneOf(HeadKind.class);
        Set<Integer> years = new HashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (String head : path) {
            Optional<HeadKind> kind = HeadWords.kind(head);
            kind.ifPresentOrElse(kinds::add, () -> names.add(Folding.fold(head)));
            kind.flatMap(any -> HeadWords.year(head)).ifPresent(years::add);
        }
        return new ColumnHead(path, String.join(" ", names), kinds, years);
    }

    boolean is(HeadKind kind) {
        return kinds.contains(kind);
    }

    /** Whether the row alone names the numbers. */
    boolean namesNothing() {
        return names.isEmpty();
    }

    /** Whether the heads hold nothing that people need to know of a number. */
    boolean isPlain() {
        return names.isEmpty() && EnumSet.of(HeadKind.ANYTHING, HeadKind.NOTE).containsAll(kinds);
    }

    /** "Ước thực hiện năm 2026". */
    boolean isEstimate() {
        return leaf().startsWith("ước ");
    }

    /** The head just above the numbers, folded. */
    String leaf() {
        return path.isEmpty() ? "" : Folding.fold(path.get(path.size() - 1)).strip();
    }

    /** The heads above the last. */
    List<String> upper() {
        return path.isEmpty() ? path : path.subList(0, path.size() - 1);
    }

    String printed() {
        return LabelText.squeeze(String.join(" ", new LinkedHashSet<>(path)));
    }

    /** The measure unit the heads give. */
    Optional<String> unit() {
        return is(HeadKind.SHARE) ? Optional.of("%") : HeadWords.unit(printed()).or(this::score);
    }

    private Optional<String> score() {
        boolean total = Folding.containsWords(names, "tổng điểm") || Folding.containsWords(names, "tổng số điểm");
        return is(HeadKind.SCORE) || total ? Optional.of("điểm") : Optional.empty();
    }
}
