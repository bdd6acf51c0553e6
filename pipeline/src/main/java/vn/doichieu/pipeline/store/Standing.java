package vn.doichieu.pipeline.store;

import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.text.Folding;

/**
 * How a report stands to those loaded before it.
 *
 * @param subject what it reports on (ward, period, folded title); empty where ward or period is unknown, and such a
 *                report has neither versions nor copies
 * @param figures digest of its bound figures as a multiset of indicator and value; empty where nothing is bound
 * @param version 1, or one more than the newest on the same subject with other figures
 * @param sameAs  the first report on the same subject with the same figures, or with nearly the same ones under the same
 *                name in another format: readers of two formats seldom agree on every figure
 */
record Standing(Optional<String> subject, Optional<String> figures, int version, Optional<String> sameAs) {
    private record Earlier(String id, String file, int version, Optional<String> figures, Optional<String> sameAs) {}

    static Standing of(String id, String file, ExtractedReport report, Database database) {
        Optional<String> subject = subjectOf(report.letterhead());
        BoundFigures bound = BoundFigures.of(report);
        Optional<String> figures = bound.digest();
        if (subject.isEmpty() || figures.isEmpty()) {
            return new Standing(subject, figures, 1, Optional.empty());
        }
        int version = 1;
        for (Earlier earlier : earlierOn(subject.get(), id, database)) {
            if (earlier.figures().equals(figures) || isOtherFormat(earlier, file, bound, database)) {
                String first = earlier.sameAs().orElse(earlier.id());
                return new Standing(subject, figures, earlier.version(), Optional.of(first));
            }
            version = Math.max(version, earlier.version() + 1);
        }
        return new Standing(subject, figures, version, Optional.empty());
    }

    boolean isNewerVersion() {
        return version > 1 && sameAs.isEmpty();
    }

    private static boolean isOtherFormat(Earlier earlier, String file, BoundFigures bound, Database database) {
        return FileStem.isOtherFormat(earlier.file(), file)
                && bound.nearlyEqual(BoundFigures.of(earlier.id(), database));
    }

    /** A report that is read again keeps its place; one that is read at last comes now. */
    private static List<Earlier> earlierOn(String subject, String id, Database database) {
        return database.query(
                """
                SELECT id, file, version, figures_digest, same_as FROM report
                WHERE subject = ?1 AND figures_digest IS NOT NULL AND id <> ?2
                  AND NOT EXISTS (SELECT 1 FROM report own WHERE own.id = ?2
                                  AND own.subject IS NOT NULL AND own.seq < report.seq)
                ORDER BY seq
                """,
                row -> new Earlier(
                        row.text("id"),
                        row.text("file"),
                        row.integer("version"),
                        row.optional("figures_digest"),
                        row.optional("same_as")),
                subject,
                id);
    }

    private static Optional<String> subjectOf(Letterhead letterhead) {
        String title = Folding.fold(letterhead.title().orElse("")).strip();
        return letterhead
                .ward()
                .flatMap(ward -> letterhead
                        .period()
                        .map(period -> String.join("|", ward.code(), period.from() + ".." + period.to(), title)));
    }
}
