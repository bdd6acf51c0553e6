package vn.doichieu.extractors.repair;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.extractors.figure.Figure;

/** Arithmetic that the printed numbers should obey. */
sealed interface Relation {
    List<Figure> figures();

    /** Whether it holds with these numbers, which stand for {@link #figures()} in their order. */
    boolean holds(List<Stated> numbers);

    /** The line of arithmetic with the numbers as printed. */
    String line(List<String> printed);

    /** Whether it holds as read. */
    default boolean holds() {
        return holds(figures().stream().map(Stated::of).toList());
    }

    /** Whether it holds with another number for one of its figures. */
    default boolean holdsWith(Figure figure, Stated number) {
        return holds(figures().stream()
                .map(one -> one.index() == figure.index() ? number : Stated.of(one))
                .toList());
    }

    /** A value with the decimals it was printed with. */
    record Stated(BigDecimal value, int decimals) {
        static Stated of(Figure figure) {
            return new Stated(figure.value(), figure.mention().decimals());
        }
    }

    /** whole = part + part + …, to the last digit. */
    record Sum(Figure whole, List<Figure> parts) implements Relation {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Figure> figures() {
            List<Figure> all = new ArrayList<>(List.of(whole));
            all.addAll(parts);
            return all;
        }

        @Override
        public boolean holds(List<Stated> numbers) {
            List<Stated> summands = numbers.subList(1, numbers.size());
            boolean says = summands.stream()
                            .filter(summand -> summand.value().signum() > 0)
                            .count()
                    > 1;
            BigDecimal sum = summands.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            return says && numbers.get(0).value().compareTo(sum) == 0;
        }

        @Override
        public String line(List<String> printed) {
            return printed.stream().skip(1).collect(Collectors.joining(" + ")) + " = " + printed.get(0);
        }
    }

    /** rate = numerator / denominator, rounded half up or cut off at its last printed decimal. */
    record Share(Figure rate, Figure numerator, Figure denominator) implements Relation {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public List<Figure> figures() {
            return List.of(rate, numerator, denominator);
        }

        @Override
        public boolean holds(List<Stated> numbers) {
            BigDecimal divisor = numbers.get(2).value();
            if (divisor.signum() == 0 || numbers.get(0).decimals() < 0) {
                return false;
            }
            BigDecimal dividend = numbers.get(1).value().multiply(HUNDRED);
            BigDecimal stated = numbers.get(0).value();
            return stated.compareTo(dividend.divide(divisor, numbers.get(0).decimals(), RoundingMode.HALF_UP)) == 0
                    || stated.compareTo(dividend.divide(divisor, numbers.get(0).decimals(), RoundingMode.DOWN)) == 0;
        }

        @Override
        public String line(List<String> printed) {
            return printed.get(1) + " / " + printed.get(2) + " = " + printed.get(0);
        }
    }
}
