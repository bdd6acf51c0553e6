package vn.doichieu.extractors.trust;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.figure.Figure;

/** How the figures of one report bear each other out: the same value stated again, sums and rates that come out. */
final class Agreement {
    /** A rate that is off by no more than its rounding or truncation, in percentage points. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By indicator the identities it is in. */
    private final Map<String, List<Identity>> identities;

    private final Map<String, Set<BigDecimal>> values = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    /** @param identities as {@link #byIndicator} gives them */
    Agreement(Map<String, List<Identity>> identities, List<Figure> figures) {
        this.identities = identities;
        for (Figure figure : figures) {
            figure.indicator().ifPresent(id -> {
                values.computeIfAbsent(id, key -> new LinkedHashSet<>())
                        .add(figure.value().stripTrailingZeros());
                occurrences.merge(id, 1, Integer::sum);
            });
        }
    }

    /** The identities that each indicator is in. */
    static Map<String, List<Identity>> byIndicator(List<Identity> identities) {
        Map<String, Set<Identity>> found = new HashMap<>();
        for (Identity identity : identities) {
            Stream.concat(Stream.of(identity.whole()), identity.parts().stream().map(Identity.Part::indicator))
                    .forEach(id -> found.computeIfAbsent(id, key -> new LinkedHashSet<>())
                            .add(identity));
        }
        Map<String, List<Identity>> byIndicator = new HashMap<>();
        found.forEach((id, concerned) -> byIndicator.put(id, List.copyOf(concerned)));
        return byIndicator;
    }

    /** Whether the report gives the indicator once, again with this value, or with others. */
    String restated(String indicator) {
        if (occurrences.getOrDefault(indicator, 0) < 2) {
            return "once";
        }
        return values.getOrDefault(indicator, Set.of()).size() == 1 ? "same" : "different";
    }

    /** Whether some identity with this figure comes out, or only such as fail; empty where none can be computed. */
    Optional<Boolean> borneOut(String indicator, BigDecimal value) {
        List<Boolean> outcomes = identities.getOrDefault(indicator, List.of()).stream()
                .flatMap(identity -> outcome(identity, indicator, value).stream())
                .toList();
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.contains(true));
    }

    private Optional<Boolean> outcome(Identity identity, String indicator, BigDecimal value) {
        return switch (identity.kind()) {
            case SUM -> sum(identity, indicator, value);
            case RATIO -> ratio(identity, indicator, value);
            case AT_MOST, LIMIT -> Optional.empty();
        };
    }

    private Optional<Boolean> sum(Identity identity, String indicator, BigDecimal value) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Identity.Part part : identity.parts()) {
            Optional<BigDecimal> summand = value(part.indicator(), indicator, value);
            if (summand.isEmpty() && !part.optional()) {
                return Optional.empty();
            }
            sum = sum.add(summand.orElse(BigDecimal.ZERO));
        }
        BigDecimal total = sum;
        return value(identity.whole(), indicator, value).map(whole -> whole.compareTo(total) == 0);
    }

    private Optional<Boolean> ratio(Identity identity, String indicator, BigDecimal value) {
        Optional<BigDecimal> rate = value(identity.whole(), indicator, value);
        Optional<BigDecimal> part = value(identity.parts().get(0).indicator(), indicator, value);
        Optional<BigDecimal> whole = value(identity.parts().get(1).indicator(), indicator, value);
        boolean complete = Stream.of(rate, part, whole).allMatch(Optional::isPresent);
        if (!complete || whole.orElseThrow().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal computed = HUNDRED.multiply(part.orElseThrow()).divide(whole.orElseThrow(), MathContext.DECIMAL64);
        return Optional.of(computed.subtract(rate.orElseThrow()).abs().compareTo(ROUNDING) <= 0);
    }

    /** The figure's own value, or the one the report gives first for another indicator. */
    private Optional<BigDecimal> value(String wanted, String indicator, BigDecimal own) {
        return wanted.equals(indicator)
                ? Optional.of(own)
                : values.getOrDefault(wanted, Set.of()).stream().findFirst();
    }
}
