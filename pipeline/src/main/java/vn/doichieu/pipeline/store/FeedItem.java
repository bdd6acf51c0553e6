package vn.doichieu.pipeline.store;

/** Something the scoring system has to know, in the order it entered the store. */
public sealed interface FeedItem {
    /** Rises with every change; pass the last one seen to go on from there. */
    long cursor();

    /** A report came in or changed. */
    record Report(long cursor, StoredReport report) implements FeedItem {}

    /** A figure came in. */
    record Figure(long cursor, StoredFigure figure) implements FeedItem {}

    /** A finding came in. */
    record Finding(long cursor, StoredCheck finding) implements FeedItem {}
}
