package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a stated share stands to the quotient it claims to be.
 *
 * <p>A share printed with d decimals stands for half a unit of its last digit to either side, ends included: half-up
 * and, on exact ties, half-down are both accepted. Beyond that, a share may only be cut off, or be off by less than one
 * unit, and still be a matter of rounding.
 */
enum Rounding {
    HOLDS,
    /** The further decimals were dropped: 99,56 for 99,5693. */
    TRUNCATED,
    /** Off by less than one unit of the last printed decimal, upwards. */
    NEAR,
    FAILS;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Judges a share.
     *
     * @param stated      in percent
     * @param decimals    as printed
     * @param numerator   what the writer may have meant by it
     * @param denominator above zero
     */
    static Rounding of(BigDecimal stated, int decimals, Interval numerator, Interval denominator) {
        Interval quotient = new Interval(
                percent(numerator.low(), denominator.high()), percent(numerator.high(), denominator.low()));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        if (Interval.around(stated, decimals).overlaps(quotient)) {
            return HOLDS;
        }
        if (quotient.low().compareTo(stated.add(unit)) < 0 && quotient.high().compareTo(stated) >= 0) {
            return TRUNCATED;
        }
        boolean near = quotient.high().compareTo(stated.subtract(unit)) > 0
                && quotient.low().compareTo(stated.add(unit)) < 0;
        return near ? NEAR : FAILS;
    }

    /** 100 × numerator / denominator, to 34 digits. */
    static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL128);
    }

    /** The quotient as a reader wants to see it: two decimals more than were stated. */
    static BigDecimal shown(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return percent(numerator, denominator).setScale(Math.max(decimals, 0) + 2, RoundingMode.HALF_UP);
    }
}
