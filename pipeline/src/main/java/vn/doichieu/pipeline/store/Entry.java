package vn.doichieu.pipeline.store;

import java.util.Optional;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.intake.Hindrance;

/**
 * One attempt at a file, to be entered in the ledger.
 *
 * @param reason why it gave no report or only part of one, or what it duplicates
 */
record Entry(String id, Received received, Optional<Message> reason, Attempts attempts) {
    static final Message OPENED = new Message(
            "đã mở được; các tệp bên trong có dòng riêng", "could be opened; the files inside have rows of their own");

    private static final Message LEFT_ALONE = new Message(
            "; đã thử " + Attempts.MOST + " lần, chỉ thử lại khi nạp với --retry hoặc --timeout lớn hơn",
            "; tried " + Attempts.MOST + " times, to be tried again only with --retry or a larger --timeout");

    /** @param before the row of this file, where there was an attempt before */
    static Entry of(
            String id,
            Received received,
            Optional<Message> reason,
            Hindrance hindrance,
            Optional<StoredReport> before) {
        int tries = before.map(row -> row.attempts().tries()).orElse(0) + 1;
        int seconds = Math.max(
                received.seconds(), before.map(row -> row.attempts().seconds()).orElse(0));
        Attempts attempts = new Attempts(hindrance, tries, seconds);
        Optional<Message> said = attempts.isQuarantined() ? reason.map(why -> joined(why, LEFT_ALONE)) : reason;
        return new Entry(id, received, said, attempts);
    }

    /** Whether this attempt brought nothing that the one before did not. */
    boolean cameOutAs(Optional<StoredReport> before, int figures) {
        return before.filter(row -> row.figures() == figures
                        && row.reason().map(Entry::plain).equals(reason.map(Entry::plain)))
                .isPresent();
    }

    private static String plain(Message reason) {
        return reason.vi().replace(LEFT_ALONE.vi(), "");
    }

    private static Message joined(Message reason, Message more) {
        return new Message(reason.vi() + more.vi(), reason.en() + more.en());
    }
}
