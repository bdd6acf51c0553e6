package vn.doichieu.extractors.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** Evaluates the examples of identities.tsv: {@code 12=7+5}, {@code 50=1/2} in per cent, {@code 5<=7}. */
final class IdentityExample {
    private IdentityExample() {}

    static boolean holds(Identity identity, String example) {
        return switch (identity.kind()) {
            case SUM -> sumHolds(identity, example);
            case RATIO -> ratioHolds(example);
            case AT_MOST, LIMIT -> atMostHolds(identity, example);
        };
    }

    private static boolean sumHolds(Identity identity, String example) {
        String[] sides = example.split("=");
        List<BigDecimal> parts =
                Arrays.stream(sides[1].split("\\+")).map(BigDecimal::new).toList();
        long needed = identity.parts().stream().filter(part -> !part.optional()).count();
        if (parts.size() < needed || parts.size() > identity.parts().size()) {
            throw new IllegalArgumentException("another number of parts: " + example);
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(new BigDecimal(sides[0])) == 0;
    }

    private static boolean ratioHolds(String example) {
        String[] sides = example.split("[=/]");
        BigDecimal stated = new BigDecimal(sides[0]);
        BigDecimal share = new BigDecimal(sides[1])
                .movePointRight(2)
                .divide(new BigDecimal(sides[2]), Math.max(0, stated.scale()), RoundingMode.HALF_UP);
        return share.compareTo(stated) == 0;
    }

    private static boolean atMostHolds(Identity identity, String example) {
        String[] sides = example.split("<=");
        BigDecimal bound = new BigDecimal(sides[1]);
        identity.limit().ifPresent(limit -> {
            if (limit.compareTo(bound) != 0) {
                throw new IllegalArgumentException("another limit: " + example);
            }
        });
        return new BigDecimal(sides[0]).compareTo(bound) <= 0;
    }
}
