package vn.doichieu.extractors.figure;

import java.util.Collections;
import java.util.List;

/**
 * What the other columns of a table say of one.
 *
 * @param part    whether another adds it up: "Tổng số" beside "HĐND" and "UBND"
 * @param crossed whether it and others name something, so that rows and columns divide each other
 * @param apart   whether another is of a later year, so that it is not of the report's, or it holds shares of scores
 * @param aimed   whether another holds what was aimed at
 * @param early   whether another counts what was early, so that "đúng hạn" leaves it out
 */
record Siblings(boolean part, boolean crossed, boolean apart, boolean aimed, boolean early) {
    static Siblings of(ColumnHead column, List<ColumnHead> others) {
        return new Siblings(
                isPart(column, others),
                !column.namesNothing() && others.stream().anyMatch(other -> !other.namesNothing()),
                isEarlier(column, others) || isShareOfScore(column, others),
                others.stream().anyMatch(other -> other.is(HeadKind.AIM)),
                isOnTime(column.leaf())
                        && others.stream()
                                .anyMatch(other -> other.upper().equals(column.upper()) && isEarly(other.leaf())));
    }

    private static boolean isPart(ColumnHead column, List<ColumnHead> others) {
        boolean whole = column.is(HeadKind.WHOLE)
                || column.is(HeadKind.SHARE)
                || column.is(HeadKind.AIM)
                || column.is(HeadKind.NOTE);
        return !whole
                && others.stream()
                        .filter(other -> other.is(HeadKind.WHOLE))
                        .anyMatch(other ->
                                other.upper().isEmpty() || other.upper().equals(column.upper()));
    }

    private static boolean isEarlier(ColumnHead column, List<ColumnHead> others) {
        return !column.is(HeadKind.AIM)
                && !column.years().isEmpty()
                && others.stream()
                        .filter(other ->
                                !other.is(HeadKind.AIM) && !other.years().isEmpty())
                        .anyMatch(other -> Collections.max(other.years()) > Collections.max(column.years()));
    }

    private static boolean isShareOfScore(ColumnHead column, List<ColumnHead> others) {
        return column.is(HeadKind.SHARE)
                && others.stream().anyMatch(other -> other.is(HeadKind.SCORE) || other.is(HeadKind.MAXIMUM));
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
