package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the grids among the printed lines of a page. */
final class PdfGrids {
    /** Shorter lines are part of a drawing or a letter. */
    private static final float SHORTEST = 5;

    /** Pieces no longer than this may be the dashes of one line. */
    private static final float LONGEST_DASH = 12;

    /** Strokes of one line are drawn no farther apart than this. */
    private static final float ONE_LINE = 1.5f;

    /** A page with more lines, their pieces put together, shows a drawing. */
    private static final int MOST_LINES = 6_000;

    private PdfGrids() {}

    /** Every group of lines that cross, from the top of the page down; frames of one column are among them. */
    static List<PdfGrid> of(List<PdfRule> rules) {
        return connected(rules).stream()
                .filter(PdfGrids::crossed)
                .map(PdfGrid::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(PdfGrid::top))
                .toList();
    }

    /** Pieces and dashes of one line put together: borders are drawn cell by cell. */
    static List<PdfRule> joined(List<PdfRule> rules) {
        List<PdfRule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(PdfRule::level).thenComparing(PdfRule::at));
        List<PdfRule> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).level() != sorted.get(start).level()
                    || sorted.get(i).at() - sorted.get(start).at() > ONE_LINE) {
                join(sorted.subList(start, i), joined);
                start = i;
            }
        }
        joined.removeIf(rule -> rule.length() < SHORTEST);
        return joined.size() > MOST_LINES ? List.of() : joined;
    }

    private static void join(List<PdfRule> oneLine, List<PdfRule> joined) {
        List<PdfRule> pieces = new ArrayList<>(oneLine);
        pieces.sort(Comparator.comparing(PdfRule::from));
        PdfRule line = pieces.get(0);
        float piece = line.length();
        for (PdfRule next : pieces.subList(1, pieces.size())) {
            boolean dashes = piece <= LONGEST_DASH && next.length() <= LONGEST_DASH;
            float gap = dashes ? Math.max(PdfRule.TOLERANCE, 1.2f * piece) : PdfRule.TOLERANCE;
            if (next.from() <= line.to() + gap) {
                line = new PdfRule(line.level(), line.at(), line.from(), Math.max(line.to(), next.to()));
            } else {
                joined.add(line);
                line = next;
            }
            piece = next.length();
        }
        joined.add(line);
    }

    private static boolean crossed(List<PdfRule> rules) {
        long level = rules.stream().filter(PdfRule::level).count();
        return level >= 2 && rules.size() - level >= 2;
    }

    /** Lines that touch, directly or over others. */
    private static List<List<PdfRule>> connected(List<PdfRule> rules) {
        List<PdfRule> level =
                new ArrayList<>(rules.stream().filter(PdfRule::level).toList());
        level.sort(Comparator.comparing(PdfRule::at));
        List<PdfRule> all = new ArrayList<>(level);
        rules.stream().filter(rule -> !rule.level()).forEach(all::add);
        int[] groups = new int[all.size()];
        Arrays.setAll(groups, i -> i);
        for (int i = level.size(); i < all.size(); i++) {
            PdfRule standing = all.get(i);
            int from = firstAtOrBelow(level, standing.from() - PdfRule.TOLERANCE);
            for (int at = from; at < level.size() && level.get(at).at() <= standing.to() + PdfRule.TOLERANCE; at++) {
                if (standing.touches(level.get(at))) {
                    groups[root(groups, i)] = root(groups, at);
                }
            }
        }
        Map<Integer, List<PdfRule>> found = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            found.computeIfAbsent(root(groups, i), key -> new ArrayList<>()).add(all.get(i));
        }
        return List.copyOf(found.values());
    }

    private static int firstAtOrBelow(List<PdfRule> level, float place) {
        int low = 0;
        int high = level.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (level.get(middle).at() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int root(int[] groups, int at) {
        int root = at;
        while (groups[root] != root) {
            groups[root] = groups[groups[root]];
            root = groups[root];
        }
        return root;
    }
}
