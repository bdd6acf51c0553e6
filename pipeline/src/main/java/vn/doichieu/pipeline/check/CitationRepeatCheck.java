package vn.doichieu.pipeline.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One document number with two dates or two subjects. */
final class CitationRepeatCheck implements Check {
    static final String DATES = "citation.dates";
    static final String SUBJECTS = "citation.subjects";

    /** A subject of fewer telling words may be an abbreviation of any other. */
    private static final int TELLING_WORDS = 3;

    private static final double LITTLE_IN_COMMON = 0.25;

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        Map<String, List<Citation>> documents = new CitationFinder(context)
                .find().stream()
                        .filter(citation -> citation.markType().isPresent())
                        .collect(Collectors.groupingBy(Citation::identity, LinkedHashMap::new, Collectors.toList()));
        for (List<Citation> citations : documents.values()) {
            datedTwice(citations).ifPresent(pair -> results.accept(dates(context, pair)));
            namedTwice(citations).ifPresent(pair -> results.accept(subjects(context, pair)));
        }
    }

    private record Pair(Citation first, Citation second) {}

    private record Named(Optional<LocalDate> day, Set<String> subject) {}

    /** Where no date differs from the first, no two differ. */
    private static Optional<Pair> datedTwice(List<Citation> citations) {
        List<Citation> dated = citations.stream()
                .filter(citation -> citation.day().isPresent())
                .toList();
        return dated.stream()
                .filter(second -> !second.day().equals(dated.get(0).day()))
                .findFirst()
                .map(second -> new Pair(dated.get(0), second));
    }

    /** A citation that repeats one before it word for word adds no pair. */
    private static Optional<Pair> namedTwice(List<Citation> citations) {
        Map<Named, Citation> different = new LinkedHashMap<>();
        citations.forEach(citation -> different.putIfAbsent(new Named(citation.day(), citation.subject()), citation));
        List<Citation> named = List.copyOf(different.values());
        return IntStream.range(0, named.size())
                .boxed()
                .flatMap(first -> named.subList(first + 1, named.size()).stream()
                        .map(second -> new Pair(named.get(first), second)))
                .filter(pair -> pair.first.day().equals(pair.second.day()))
                .filter(pair -> areAboutDifferentThings(pair.first.subject(), pair.second.subject()))
                .findFirst();
    }

    private static boolean areAboutDifferentThings(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return smaller >= TELLING_WORDS && common.size() < smaller * LITTLE_IN_COMMON;
    }

    private static CheckResult dates(CheckContext context, Pair pair) {
        String first = shown(pair.first.day().orElseThrow());
        String second = shown(pair.second.day().orElseThrow());
        return draft(context, DATES, pair)
                .expression(first + " ≠ " + second)
                .message(
                        "Văn bản số " + pair.first.number() + " được ghi với hai ngày: " + first + " và " + second
                                + ".",
                        "Document " + pair.first.number() + " is given two dates: " + first + " and " + second + ".")
                .finish();
    }

    private static CheckResult subjects(CheckContext context, Pair pair) {
        return draft(context, SUBJECTS, pair)
                .expression(pair.first.number())
                .message(
                        "Một số văn bản " + pair.first.number() + " dùng cho hai nội dung khác nhau.",
                        "One number, " + pair.first.number() + ", stands for two different documents.")
                .cause(Optional.of(new Message(
                        "Có thể một trong hai văn bản bị ghi nhầm số.", "One of the two may have the wrong number.")))
                .finish();
    }

    private static Draft draft(CheckContext context, String check, Pair pair) {
        return new Draft(context.reportId(), CheckKind.CITATION, check)
                .fails(Severity.WARNING)
                .evidence(List.of(context.evidence(pair.first.span()), context.evidence(pair.second.span())));
    }

    private static String shown(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
