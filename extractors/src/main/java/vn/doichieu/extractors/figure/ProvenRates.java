package vn.doichieu.extractors.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/**
 * Binds a percentage of no words of its own by arithmetic: of "giao 94 nhiệm vụ; 86 nhiệm vụ đã hoàn thành, 84 đúng hạn và
 * 02 quá hạn, đạt 91,5%" it is the rate of the 86, since 86 is 91,5% of 94.
 */
final class ProvenRates {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Relations relations;
    private final List<Mention> quantities;
    private final List<Label> labels;

    ProvenRates(Relations relations, List<Mention> quantities, List<Label> labels) {
        this.relations = relations;
        this.quantities = quantities;
        this.labels = labels;
    }

    /** The rate that an unbound share is; empty where no two numbers of the block prove one. */
    Optional<Candidate> of(int index, List<Optional<Candidate>> chosen) {
        Mention share = quantities.get(index);
        boolean open = share.kind() == MentionKind.PERCENT
                && chosen.get(index).isEmpty()
                && labels.get(index).share()
                && labels.get(index).elsewhere().isEmpty();
        return open
                ? IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                        .boxed()
                        .flatMap(count -> proven(index, count, chosen).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Candidate> proven(int share, int count, List<Optional<Candidate>> chosen) {
        return chosen.get(count)
                .flatMap(found -> relations
                        .rateOf(found.indicator())
                        .filter(rate -> relations.denominatorOf(rate).stream()
                                .flatMap(whole -> IntStream.range(0, share)
                                        .filter(i -> isBoundTo(chosen.get(i), whole))
                                        .boxed())
                                .anyMatch(whole -> isShare(share, count, whole)))
                        .filter(rate -> chosen.stream().noneMatch(other -> isBoundTo(other, rate)))
                        .map(rate -> found.related(rate, 1, "share of")));
    }

    private static boolean isBoundTo(Optional<Candidate> chosen, String indicator) {
        return chosen.filter(found -> found.indicator().equals(indicator)).isPresent();
    }

    /** As printed, to its last decimal; a whole hundred proves nothing. */
    private boolean isShare(int share, int count, int whole) {
        BigDecimal stated = value(share);
        if (value(whole).signum() == 0 || stated.compareTo(HUNDRED) == 0) {
            return false;
        }
        int decimals = Math.max(0, stated.scale());
        BigDecimal computed = value(count).multiply(HUNDRED).divide(value(whole), decimals, RoundingMode.HALF_UP);
        return computed.compareTo(stated) == 0;
    }

    private BigDecimal value(int index) {
        return quantities.get(index).value().orElse(BigDecimal.ZERO);
    }
}
