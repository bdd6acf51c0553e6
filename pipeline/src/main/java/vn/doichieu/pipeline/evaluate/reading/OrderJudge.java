package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.doichieu.pipeline.evaluate.Tally;

/**
 * Reading order: of two blocks that follow one another, whether they do so in what was read, with no other block between
 * them. A block that is not found follows nothing.
 */
final class OrderJudge {
    private OrderJudge() {}

    static Judgement judge(List<String> truth, List<String> blocks) {
        List<Integer> places = places(truth, Printed.words(String.join(" ", blocks)));
        List<Integer> sorted = new ArrayList<>();
        for (int block = 0; block < truth.size(); block++) {
            if (places.get(block) >= 0) {
                sorted.add(block);
            }
        }
        sorted.sort(Comparator.comparing(places::get));
        int hits = 0;
        List<String> mistakes = new ArrayList<>();
        for (int block = 0; block + 1 < truth.size(); block++) {
            int at = sorted.indexOf(block);
            boolean follows = at >= 0 && at + 1 < sorted.size() && sorted.get(at + 1) == block + 1;
            hits += follows ? 1 : 0;
            if (!follows) {
                mistakes.add("not in this order: \"" + truth.get(block) + "\", \"" + truth.get(block + 1) + "\"");
            }
        }
        int pairs = Math.max(0, truth.size() - 1);
        return new Judgement(new Tally(hits, 0, pairs - hits), mistakes);
    }

    /** Number of the word each block begins with: the first free one behind the block before, else the first; or -1. */
    private static List<Integer> places(List<String> truth, List<String> words) {
        Map<String, TreeSet<Integer>> byWord = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            byWord.computeIfAbsent(words.get(at), w -> new TreeSet<>()).add(at);
        }
        List<Integer> places = new ArrayList<>();
        TreeSet<Integer> taken = new TreeSet<>();
        int behind = 0;
        for (String block : truth) {
            List<String> first = Printed.words(block);
            List<Integer> free = first.isEmpty()
                    ? List.of()
                    : byWord.getOrDefault(first.get(0), new TreeSet<>()).stream()
                            .filter(at -> !taken.contains(at))
                            .filter(at -> at + first.size() <= words.size()
                                    && words.subList(at, at + first.size()).equals(first))
                            .toList();
            int from = behind;
            int place = free.stream()
                    .filter(at -> at >= from)
                    .findFirst()
                    .orElse(free.isEmpty() ? -1 : free.get(0));
            places.add(place);
            if (place >= 0) {
                taken.add(place);
                behind = place;
            }
        }
        return places;
    }
}
