package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.pipeline.evaluate.Tally;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueTable;

/**
 * Table rows: one counts if a row read has exactly its cells, white space folded, in the table that shares most rows with
 * its own. A row read that is none of the truth's is wrong, such as a head come again or a letterhead read as a table.
 */
final class RowJudge {

    /** Rows, and tables of more than one page that came out as one. */
    record Result(Judgement rows, Judgement joined) {}

    private final List<TrueTable> truth;
    private final List<List<List<String>>> read;
    private final List<String> mistakes = new ArrayList<>();

    private RowJudge(List<TrueTable> truth, List<List<List<String>>> read) {
        this.truth = truth;
        this.read = read.stream().map(RowJudge::spaced).toList();
    }

    static Result judge(List<TrueTable> truth, List<List<List<String>>> read) {
        RowJudge judge = new RowJudge(truth, read);
        Map<Integer, List<Integer>> pieces = judge.pieces();
        return new Result(judge.rows(pieces), judge.joined(pieces));
    }

    /** Tables read, by the table of the truth with which each shares most rows; those that share none by -1. */
    private Map<Integer, List<Integer>> pieces() {
        Map<Integer, List<Integer>> pieces = new HashMap<>();
        for (int r = 0; r < read.size(); r++) {
            int owner = -1;
            int most = 0;
            for (int t = 0; t < truth.size(); t++) {
                int common = common(spaced(truth.get(t).rows()), read.get(r)).size();
                boolean better = common > most || (common == most && common > 0 && pieces.get(owner) != null);
                if (better) {
                    owner = t;
                    most = common;
                }
            }
            pieces.computeIfAbsent(owner, o -> new ArrayList<>()).add(r);
        }
        return pieces;
    }

    private Judgement rows(Map<Integer, List<Integer>> pieces) {
        int hits = 0;
        int wrong = 0;
        int missed = 0;
        for (int t = 0; t < truth.size(); t++) {
            List<List<String>> expected = spaced(truth.get(t).rows());
            List<List<String>> found = new ArrayList<>();
            pieces.getOrDefault(t, List.of()).forEach(piece -> found.addAll(read.get(piece)));
            List<List<String>> right = common(expected, found);
            hits += right.size();
            missed += expected.size() - right.size();
            wrong += found.size() - right.size();
            without(expected, right).forEach(row -> mistakes.add("row not found: " + row));
            without(found, right).forEach(row -> mistakes.add("not a row: " + row));
        }
        for (int stray : pieces.getOrDefault(-1, List.of())) {
            wrong += read.get(stray).size();
            read.get(stray).forEach(row -> mistakes.add("not a row of any table: " + row));
        }
        return new Judgement(new Tally(hits, wrong, missed), mistakes);
    }

    private Judgement joined(Map<Integer, List<Integer>> pieces) {
        Tally tally = Tally.NONE;
        List<String> apart = new ArrayList<>();
        for (int t = 0; t < truth.size(); t++) {
            if (truth.get(t).pages() > 1) {
                List<Integer> own = pieces.getOrDefault(t, List.of());
                List<List<String>> rows = spaced(truth.get(t).rows());
                boolean one = own.size() == 1
                        && 2 * common(rows, read.get(own.get(0))).size() >= rows.size();
                tally = tally.plus(one ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
                if (!one) {
                    apart.add("table over " + truth.get(t).pages() + " pages came out in " + own.size() + ": "
                            + rows.get(0));
                }
            }
        }
        return new Judgement(tally, apart);
    }

    /** Rows of both, each as often as it is in both. */
    private static List<List<String>> common(List<List<String>> a, List<List<String>> b) {
        List<List<String>> left = new ArrayList<>(b);
        return a.stream().filter(left::remove).toList();
    }

    private static List<List<String>> without(List<List<String>> rows, List<List<String>> taken) {
        List<List<String>> left = new ArrayList<>(rows);
        taken.forEach(left::remove);
        return left;
    }

    private static List<List<String>> spaced(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Printed::spaced).toList())
                .toList();
    }
}
