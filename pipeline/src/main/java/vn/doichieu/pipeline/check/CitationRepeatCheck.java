package vn.doichieu.pipeline.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One document number with two dates or two subjects, or one document of a body above the ward with two numbers. */
final class CitationRepeatCheck implements Check {
    static final String DATES = "citation.dates";
    static final String SUBJECTS = "citation.subjects";
    static final String NUMBERS = "citation.numbers";

    /** A subject of fewer telling words may be an abbreviation of any other. */
    private static final int TELLING_WORDS = 3;

    private static final double LITTLE_IN_COMMON = 0.25;

    /** Subjects of so many words are those of one document, unless they are only the beginning of longer ones. */
    private static final int TELLING_ALL = 6;

    private static final Pattern DATE = Pattern.compile("0?(\\d{1,2})\\D+\\d{1,2}\\D+(\\d{4})");

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        List<Citation> typed = new CitationFinder(context)
                .find().stream()
                        .filter(citation -> citation.markType().isPresent())
                        .toList();
        numberedTwice(context, typed).ifPresent(pair -> results.accept(numbers(context, pair)));
        Map<String, List<Citation>> documents = typed.stream()
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

    private static Optional<Pair> numberedTwice(CheckContext context, List<Citation> citations) {
        List<Citation> from = citations.stream()
                .filter(citation -> citation.isFromAbove()
                        && citation.subject().size() >= TELLING_ALL
                        && citation.subject().size() < CitationFinder.SUBJECT_WORDS)
                .toList();
        return IntStream.range(0, from.size())
                .boxed()
                .flatMap(first ->
                        from.subList(first + 1, from.size()).stream().map(second -> new Pair(from.get(first), second)))
                .filter(pair -> isOneDocument(context, pair.first, pair.second))
                .findFirst();
    }

    /** Of one type and body, on one thing, and dated alike but for the month, where slips hide. */
    private static boolean isOneDocument(CheckContext context, Citation one, Citation other) {
        return !one.serial().equals(other.serial())
                && one.markType().equals(other.markType())
                && one.issuer().equals(other.issuer())
                && one.subject().equals(other.subject())
                && dayAndYear(context, one).isPresent()
                && dayAndYear(context, one).equals(dayAndYear(context, other));
    }

    private static Optional<String> dayAndYear(CheckContext context, Citation citation) {
        return citation.date()
                .map(date -> context.report().text().quote(date.span()))
                .map(DATE::matcher)
                .filter(Matcher::find)
                .map(date -> date.group(1) + "/" + date.group(2));
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

    private static CheckResult numbers(CheckContext context, Pair pair) {
        String both = pair.first.number() + " và " + pair.second.number();
        return draft(context, NUMBERS, pair)
                .expression(pair.first.number() + " ≠ " + pair.second.number())
                .message(
                        "Cùng một văn bản được ghi với hai số: " + both + ".",
                        "One document is given two numbers: " + both.replace(" và ", " and ") + ".")
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
