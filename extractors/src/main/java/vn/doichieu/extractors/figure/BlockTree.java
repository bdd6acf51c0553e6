package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.structure.Outline;
import vn.doichieu.extractors.structure.Section;

/**
 * Which block stands under which: "+" items under the "-" item before them, items under the paragraph that announces
 * them ("…, trong đó:", "cụ thể:"). Parents never lie in another section.
 */
final class BlockTree {
    private static final int PARAGRAPH = 0;
    private static final int LONGEST_HEAD = 160;
    private static final String BULLETS = "*•-–+";

    /** Announced under each other deeper than this is no list of a report. */
    private static final int DEEPEST = 16;

    /** Of a list so many items near the one in question. */
    private static final int LONGEST_LIST = 12;

    private final ReportText text;
    private final String folded;
    private final Outline outline;
    private final int[] ranks;

    /** By block, filled in order, so that each is found from those before it. */
    private final List<Optional<Integer>> parents = new ArrayList<>();

    BlockTree(ReportText text, String folded, Outline outline) {
        this.text = text;
        this.folded = folded;
        this.outline = outline;
        this.ranks = IntStream.range(0, text.blocks().size()).map(this::rankOf).toArray();
        for (int i = 0; i < ranks.length; i++) {
            parents.add(findParent(i));
        }
    }

    /** Blocks above this one, nearest first. */
    List<Integer> ancestors(int block) {
        List<Integer> ancestors = new ArrayList<>();
        Optional<Integer> parent = parent(block);
        while (parent.isPresent() && ancestors.size() < DEEPEST) {
            ancestors.add(parent.get());
            parent = parent(parent.get());
        }
        return ancestors;
    }

    /** The block that announces this one. */
    Optional<Integer> parent(int block) {
        return parents.get(block);
    }

    /** The items of the same list next to an item, both ways. */
    List<Integer> listedWith(int block) {
        List<Integer> items = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            for (int i = block + step; items.size() < LONGEST_LIST && isListedWith(i, block); i += step) {
                if (ranks[i] == ranks[block]) {
                    items.add(i);
                }
            }
        }
        return items;
    }

    private boolean isListedWith(int other, int block) {
        return ranks[block] > PARAGRAPH
                && other >= 0
                && other < ranks.length
                && ranks[other] >= ranks[block]
                && sectionOf(other).equals(sectionOf(block));
    }

    private Optional<Integer> findParent(int block) {
        int rank = ranks[block];
        Optional<Section> section = sectionOf(block);
        for (int i = block - 1; i >= 0; i--) {
            Block candidate = text.blocks().get(i);
            if (!sectionOf(i).equals(section)) {
                return Optional.empty();
            }
            boolean skipped =
                    candidate.kind() == BlockKind.FOOTNOTE || !candidate.kind().inFlow();
            if (!skipped && rank == PARAGRAPH) {
                return isRunningHead(i) ? Optional.of(i) : Optional.empty();
            }
            if (!skipped && (ranks[i] < rank || announces(i, rank))) {
                return ranks[i] == PARAGRAPH && !announces(i, rank) ? Optional.empty() : Optional.of(i);
            }
            if (ranks[i] == rank) {
                return parents.get(i);
            }
        }
        return Optional.empty();
    }

    private boolean announces(int block, int rankBelow) {
        String words = words(block).stripTrailing();
        boolean open = words.endsWith(":") || words.endsWith("trong đó") || words.endsWith("như sau");
        return open && ranks[block] < rankBelow;
    }

    /** "- Kết quả tuyên truyền pháp luật:" or without a full stop, before a paragraph that carries it out. */
    private boolean isRunningHead(int block) {
        String words = words(block).stripTrailing();
        return ranks[block] > PARAGRAPH
                && words.length() <= LONGEST_HEAD
                && !words.endsWith(";")
                && (!words.endsWith(".") || words.chars().noneMatch(Character::isDigit));
    }

    private Optional<Section> sectionOf(int block) {
        return outline.at(text.blocks().get(block).span().start());
    }

    private String words(int block) {
        return text.blocks().get(block).span().in(folded);
    }

    /** 0 for running text; then by bullet, "*" outermost and "+" innermost; "- +" counts as "+". */
    private int rankOf(int block) {
        String words = words(block);
        int rank = PARAGRAPH;
        for (int i = 0; i < words.length() && (words.charAt(i) == ' ' || BULLETS.indexOf(words.charAt(i)) >= 0); i++) {
            rank = Math.max(
                    rank,
                    switch (words.charAt(i)) {
                        case '*', '•' -> 1;
                        case '-', '–' -> 2;
                        case '+' -> 3;
                        default -> PARAGRAPH;
                    });
        }
        return rank;
    }
}
