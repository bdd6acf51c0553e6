package vn.doichieu.pipeline.compare;

import java.math.BigDecimal;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.pipeline.store.StoredFigure;

/** Whether two figures of one indicator can both be true. */
final class Agreement {

    private Agreement() {}

    /**
     * Equal values agree; a coarser value agrees with a finer one less than one unit of its last decimal away ("99%" and
     * "99,3%", "235 tỷ" and the amount in full); a bound agrees with what lies beyond it; "khoảng" excludes nothing.
     */
    static boolean between(StoredFigure one, StoredFigure other) {
        return one.value().compareTo(other.value()) == 0
                || isRounded(one, other)
                || allows(one, other.value())
                || allows(other, one.value());
    }

    private static boolean isRounded(StoredFigure one, StoredFigure other) {
        int coarser = Math.min(one.decimals(), other.decimals());
        return one.decimals() != other.decimals()
                && one.value().subtract(other.value()).abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-coarser)) < 0;
    }

    private static boolean allows(StoredFigure vague, BigDecimal value) {
        Qualifier qualifier = vague.qualifier();
        return qualifier == Qualifier.APPROX
                || (qualifier == Qualifier.AT_LEAST && value.compareTo(vague.value()) >= 0)
                || (qualifier == Qualifier.AT_MOST && value.compareTo(vague.value()) <= 0);
    }
}
