package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds tables by the place of their words: those ruled between their rows only, and those without any rule. */
final class AlignedTables {
    private final List<PdfRow> rows;
    private final List<PdfRule> rules;
    private final boolean[] taken;
    private final List<PdfTable> tables = new ArrayList<>();

    /**
     * Looks for tables.
     *
     * @param rows   what a page prints outside its gridded tables, top to bottom
     * @param rules  lying ones, their pieces put together
     * @param before the table at the foot of the page before, if one without rules ends there
     */
    AlignedTables(List<PdfRow> rows, List<PdfRule> rules, Optional<PdfTable> before) {
        this.rows = rows;
        this.rules = rules;
        this.taken = new boolean[rows.size()];
        RuledBands.in(rules, rows).forEach(this::takeBand);
        takeBlocks();
        before.ifPresent(this::takeRest);
        tables.sort(Comparator.comparing(PdfTable::top));
    }

    /** From the top down. */
    List<PdfTable> tables() {
        return List.copyOf(tables);
    }

    /** Printed rows that stand in a table. */
    List<PdfRow> taken() {
        List<PdfRow> inTables = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                inTables.add(rows.get(i));
            }
        }
        return inTables;
    }

    private void takeBand(RuledBands.Band band) {
        List<PdfRow> block = rows.subList(band.first(), band.end());
        if (!goesOnBelow(band)) {
            AlignedTable.of(block, 0, block.size() - 1, true, separators(block))
                    .ifPresent(table -> take(table, band.first(), true));
        }
    }

    /** Whether only the head stands between rules, or the rule at the end is on another page. */
    private boolean goesOnBelow(RuledBands.Band band) {
        if (band.end() >= rows.size()) {
            return false;
        }
        PdfRow below = rows.get(band.end());
        float step = below.baseline() - rows.get(band.end() - 1).baseline();
        return step < 2.2f * below.size() && AlignedTable.pieces(below).size() > 1;
    }

    private void takeRest(PdfTable before) {
        int free = 0;
        while (free < taken.length && !taken[free]) {
            free++;
        }
        List<PdfRow> head = rows.subList(0, free);
        ContinuedTable.of(head, before, separators(head)).ifPresent(rest -> {
            tables.add(rest.table());
            Arrays.fill(taken, rest.first(), rest.end(), true);
        });
    }

    private void takeBlocks() {
        int start = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || taken[i]) {
                takeBlocks(start, i);
                start = i + 1;
            }
        }
    }

    private void takeBlocks(int from, int to) {
        List<PdfRow> free = rows.subList(from, to);
        for (AlignedBlocks.Block block : AlignedBlocks.in(free)) {
            List<PdfRow> around = free.subList(block.head(), block.end());
            Optional<AlignedTable> table = AlignedTable.of(
                    around,
                    block.first() - block.head(),
                    block.last() - block.head(),
                    false,
                    separators(free.subList(block.first(), block.last() + 1)));
            table.ifPresent(found -> take(found, from + block.head(), false));
        }
    }

    private void take(AlignedTable table, int blockStart, boolean ruled) {
        List<List<PdfRow>> grouped = table.tableRows(separators(table.rows()));
        if (!new TableEvidence(table, grouped).isTable(ruled)) {
            return;
        }
        tables.add(AlignedCells.table(table, grouped));
        int first = rows.indexOf(table.rows().get(0));
        for (int i = 0; i < table.rows().size(); i++) {
            taken[Math.max(first, blockStart) + i] = true;
        }
    }

    /** Heights of the rules that run over most of the width of the printed rows. */
    private List<Float> separators(List<PdfRow> printed) {
        float left = printed.stream().map(PdfRow::left).min(Float::compare).orElse(0f);
        float right = printed.stream().map(PdfRow::right).max(Float::compare).orElse(0f);
        return rules.stream()
                .filter(rule -> Math.min(rule.to(), right) - Math.max(rule.from(), left) > 0.6f * (right - left))
                .map(PdfRule::at)
                .toList();
    }
}
