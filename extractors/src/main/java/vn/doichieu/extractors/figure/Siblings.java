package vn.doichieu.extractors.figure;

import java.util.Collections;
import java.util.List;

/** What the other columns of a table say of one. */
record Siblings(ColumnHead column, List<ColumnHead> others) {
    Siblings {
        others = List.copyOf(others);
    }

    /** Whether another column adds up this one: "Tổng số" beside "HĐND" and "UBND". */
    boolean arePartsBeside() {
        boolean part = !column.is(HeadKind.WHOLE)
                && !column.is(HeadKind.SHARE)
                && !column.is(HeadKind.AIM)
                && !column.is(HeadKind.NOTE);
        return part
                && others.stream()
                        .filter(other -> other.is(HeadKind.WHOLE))
                        .anyMatch(whole ->
                                whole.upper().isEmpty() || whole.upper().equals(column.upper()));
    }

    /** Whether another column is of a later year, so that this one is not of the report's. */
    boolean areLater() {
        return !column.is(HeadKind.AIM)
                && !column.years().isEmpty()
                && others.stream()
                        .filter(other -> !other.is(HeadKind.AIM))
                        .filter(other -> !other.years().isEmpty())
                        .anyMatch(other -> Collections.max(other.years()) > Collections.max(column.years()));
    }

    /** Whether other columns name something too, so that rows and columns divide each other. */
    boolean haveNames() {
        return !column.namesNothing() && others.stream().anyMatch(other -> !other.namesNothing());
    }

    /** Whether another column holds what was aimed at. */
    boolean haveAim() {
        return others.stream().anyMatch(other -> other.is(HeadKind.AIM));
    }

    /** Whether another column holds scores, so that a share is one of the highest score. */
    boolean haveScores() {
        return others.stream().anyMatch(other -> other.is(HeadKind.SCORE) || other.is(HeadKind.MAXIMUM));
    }

    boolean haveEarly() {
        return isOnTime(column.leaf())
                && others.stream().anyMatch(other -> other.upper().equals(column.upper()) && isEarly(other.leaf()));
    }

    /** @param folded what a row or column is called */
    static boolean isOnTime(String folded) {
        return folded.contains("đúng hạn") && !folded.contains("trước");
    }

    /** @param folded what a row or column is called */
    static boolean isEarly(String folded) {
        return folded.contains("trước hạn") && !folded.contains("đúng");
    }
}
