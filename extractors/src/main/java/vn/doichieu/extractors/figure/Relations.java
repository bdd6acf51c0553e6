package vn.doichieu.extractors.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Identity;

/**
 * Which rate belongs to which count. Taken from the RATIO identities; where a rate's denominator is no indicator (a
 * budget rate against a budget that is not reported), from the names: {@code x.total} has {@code x.rate}, {@code x} has
 * {@code x_rate}.
 */
final class Relations {
    private final Map<String, String> rateOf = new HashMap<>();
    private final Map<String, Identity> ratioOf = new HashMap<>();
    private final Map<String, Set<String>> wholesOf = new HashMap<>();
    private final Map<String, Set<String>> boundsOf = new HashMap<>();
    private final Map<String, List<String>> partOf = new HashMap<>();
    private final Set<String> wholes = new HashSet<>();

    Relations(Catalogue catalogue) {
        catalogue.indicators().values().forEach(part -> partOf.put(part.id(), part.partOf()));
        for (Identity identity : catalogue.identities()) {
            if (identity.kind() == Identity.Kind.RATIO) {
                rateOf.putIfAbsent(identity.parts().get(0).indicator(), identity.whole());
                ratioOf.putIfAbsent(identity.whole(), identity);
            } else if (identity.kind() == Identity.Kind.SUM) {
                identity.parts().forEach(part -> add(wholesOf, part.indicator(), identity.whole()));
            } else if (identity.kind() == Identity.Kind.AT_MOST) {
                identity.parts().forEach(part -> add(boundsOf, identity.whole(), part.indicator()));
            }
        }
        for (String id : catalogue.indicators().keySet()) {
            String byTotal = id.replaceFirst("\\.total$", ".rate");
            for (String rate : List.of(byTotal, id + "_rate")) {
                if (!rate.equals(id) && catalogue.indicators().containsKey(rate)) {
                    rateOf.putIfAbsent(id, rate);
                }
            }
        }
        partOf.values().forEach(wholes::addAll);
        wholesOf.values().forEach(wholes::addAll);
        boundsOf.values().forEach(wholes::addAll);
    }

    Optional<String> rateOf(String count) {
        return Optional.ofNullable(rateOf.get(count));
    }

    Optional<String> numeratorOf(String rate) {
        return Optional.ofNullable(ratioOf.get(rate))
                .map(identity -> identity.parts().get(0).indicator());
    }

    Optional<String> denominatorOf(String rate) {
        return Optional.ofNullable(ratioOf.get(rate))
                .map(identity -> identity.parts().get(1).indicator());
    }

    /** Whether the rate tells how far a plan or a budget was reached. */
    boolean isOfPlan(String rate) {
        return denominatorOf(rate).map(base -> base.endsWith(".plan")).orElseGet(() -> rateOf.containsValue(rate));
    }

    /** Whether the catalogue names the one a part of the other, or an identity adds it up into it or bounds it by it. */
    boolean isPartOf(String part, String whole) {
        return partOf.getOrDefault(part, List.of()).contains(whole)
                || wholesOf.getOrDefault(part, Set.of()).contains(whole)
                || isBoundedBy(part, whole);
    }

    /** Whether anything is a part of it. */
    boolean hasParts(String whole) {
        return wholes.contains(whole);
    }

    /** What the catalogue names it a part of. */
    List<String> wholesOf(String part) {
        return partOf.getOrDefault(part, List.of());
    }

    /** Whether an identity says that the one is at most the other. */
    boolean isBoundedBy(String part, String whole) {
        return boundsOf.getOrDefault(part, Set.of()).contains(whole);
    }

    /** The one indicator it is counted out of: one that bounds it, else what the catalogue names it a part of. */
    Optional<String> onlyWholeOf(String part) {
        Set<String> bounds = boundsOf.getOrDefault(part, Set.of());
        List<String> wholes = bounds.size() == 1 ? List.copyOf(bounds) : partOf.getOrDefault(part, List.of());
        return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
    }

    /** The one indicator that this one bounds; empty where it bounds none or several. */
    Optional<String> onlyBoundedBy(String whole) {
        List<String> parts = boundsOf.entrySet().stream()
                .filter(entry -> entry.getValue().contains(whole))
                .map(Map.Entry::getKey)
                .toList();
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    private static void add(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, id -> new HashSet<>()).add(value);
    }
}
