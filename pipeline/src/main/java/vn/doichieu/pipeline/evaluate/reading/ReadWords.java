package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The words that were read, numbered in reading order, and which of them open a block. */
final class ReadWords {
    private final List<String> words = new ArrayList<>();
    private final Set<Integer> openings = new HashSet<>();

    ReadWords(List<String> blocks) {
        for (String block : blocks) {
            openings.add(words.size());
            words.addAll(Printed.words(block));
        }
    }

    /**
     * The number of the word each text begins with, -1 where it was not read. A text that occurs several times is taken
     * behind the one before it and at the opening of a block, if it can be had so.
     */
    List<Integer> places(List<String> texts) {
        List<Integer> places = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int last = 0;
        for (String text : texts) {
            int behind = last;
            List<Integer> free = occurrences(Printed.words(text)).stream()
                    .filter(at -> !taken.contains(at))
                    .toList();
            int place = first(free, at -> at >= behind && openings.contains(at))
                    .or(() -> first(free, at -> at >= behind))
                    .or(() -> first(free, openings::contains))
                    .or(() -> first(free, at -> true))
                    .orElse(-1);
            places.add(place);
            if (place >= 0) {
                taken.add(place);
                last = place;
            }
        }
        return places;
    }

    private List<Integer> occurrences(List<String> text) {
        return IntStream.rangeClosed(0, words.size() - text.size())
                .filter(at ->
                        !text.isEmpty() && words.subList(at, at + text.size()).equals(text))
                .boxed()
                .toList();
    }

    private static Optional<Integer> first(List<Integer> places, IntPredicate wanted) {
        return places.stream().filter(wanted::test).findFirst();
    }
}
