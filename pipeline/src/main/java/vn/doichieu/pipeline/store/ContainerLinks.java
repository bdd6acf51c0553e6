package vn.doichieu.pipeline.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the main report of each appendix: the one report with a letterhead in the same folder or e-mail, else further
 * out, down to the outermost container. Where the reports of several wards lie there, only one that the appendix names
 * will do; where two reports would do, none does. A wrong link would give a ward another's figures.
 */
final class ContainerLinks {
    private final Map<String, List<Packed>> mains;
    private final Set<String> wardNames;

    private ContainerLinks(Collection<Packed> packed) {
        this.mains = packed.stream()
                .filter(Packed::isMain)
                .collect(Collectors.groupingBy(main -> main.place().get(0)));
        this.wardNames =
                packed.stream().flatMap(file -> file.wardName().stream()).collect(Collectors.toSet());
    }

    /** The main report by the row of each appendix that has one. */
    static Map<String, Packed> of(Collection<Packed> packed) {
        ContainerLinks links = new ContainerLinks(packed);
        Map<String, Packed> found = new HashMap<>();
        for (Packed file : packed) {
            if (file.isAppendix()) {
                links.mainOf(file).ifPresent(main -> found.put(file.id(), main));
            }
        }
        return found;
    }

    private Optional<Packed> mainOf(Packed appendix) {
        List<Packed> inContainer = mains.getOrDefault(appendix.place().get(0), List.of());
        for (int depth = appendix.place().size(); depth > 0; depth--) {
            List<String> scope = appendix.place().subList(0, depth);
            List<Packed> around =
                    inContainer.stream().filter(main -> main.liesBelow(scope)).toList();
            List<Packed> fitting = around.stream()
                    .filter(main -> main.liesIn(scope) || mayBelong(appendix, scope))
                    .filter(main -> fits(appendix, main, around))
                    .toList();
            if (!fitting.isEmpty()) {
                List<Packed> nearest =
                        fitting.stream().filter(main -> main.liesIn(scope)).toList();
                return theOne(appendix, nearest.isEmpty() ? fitting : nearest);
            }
        }
        return Optional.empty();
    }

    /** Two folders beside each other: the papers of one report ("Báo cáo", "Phụ lục"), or of two wards. */
    private static boolean mayBelong(Packed appendix, List<String> scope) {
        return appendix.liesIn(scope) || appendix.liesInPartOf(scope);
    }

    /** @param around all main reports that the appendix might belong to */
    private boolean fits(Packed appendix, Packed main, List<Packed> around) {
        if (appendix.ward().isPresent()) {
            return appendix.ward().equals(main.ward());
        }
        String ward = main.wardName().orElseThrow();
        if (appendix.isNamedAfter(ward)) {
            return true;
        }
        boolean oneWard = around.stream().map(Packed::ward).distinct().count() == 1;
        boolean namedAfterAnother = appendix.isNamedAfterSomeWard()
                || wardNames.stream().anyMatch(other -> !other.equals(ward) && appendix.isNamedAfter(other));
        return oneWard && !namedAfterAnother;
    }

    /** Of several formats, or a report and its short form, the fullest; of reports on several periods none. */
    private static Optional<Packed> theOne(Packed appendix, List<Packed> fitting) {
        List<Packed> samePeriod = fitting.stream()
                .filter(main ->
                        appendix.period().isPresent() && appendix.period().equals(main.period()))
                .toList();
        List<Packed> left = samePeriod.isEmpty() ? fitting : samePeriod;
        boolean one = left.stream()
                        .map(main -> main.ward() + "|" + main.period())
                        .distinct()
                        .count()
                == 1;
        return left.stream()
                .filter(main -> one)
                .max(Comparator.comparing((Packed main) -> !main.copy())
                        .thenComparingInt(Packed::length)
                        .thenComparing(Packed::id));
    }
}
