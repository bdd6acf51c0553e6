package vn.doichieu.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.extractors.text.Folding;

/**
 * Writes an annotated report otherwise without changing what it states: other words, numbers in other formats, clauses and
 * list items in another order. The annotation goes along, so that the program can be measured on wording nobody wrote
 * for it. The same seed gives the same text.
 */
final class Mutation {
    /** A result: text and its annotation. */
    record Mutated(String text, Gold gold) {}

    /** A figure of the annotation and where its quote stands in its line; start is negative where it was not found. */
    private record Placed(Gold.GoldFigure figure, int start, int end) {}

    /** A line of the text with the figures in it. */
    private record Line(String text, List<Placed> figures) {}

    /** "Trong kỳ, UBND xã …": a clause of time or place that may as well stand at the end. */
    private static final Pattern OPENING =
            Pattern.compile("^((?:[-+*] )?)((?:Trong|Tại|Qua|Bên cạnh) [^,.;:\\d]{3,60}), (\\p{Lu}[^.;:]*)\\.?$");

    private static final Pattern BULLET = Pattern.compile("^([-+*]) .*[^:]$");

    private static final Pattern THOUSANDS = Pattern.compile("^\\d{1,3}(?:\\.\\d{3})+(?![,.\\d])");
    private static final Pattern LONG = Pattern.compile("^[1-9]\\d{3}(?![.,\\d])");
    private static final Pattern PADDED = Pattern.compile("^0(?=[1-9](?![.,\\d]))");
    private static final Pattern DIGIT = Pattern.compile("^(?=[1-9](?![.,\\d]))");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d)%$");

    private final List<Rewording> rewordings = Rewording.all();
    private final RandomGenerator random;

    Mutation(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    Mutated of(String text, Gold gold) {
        Set<String> titles = gold.sections().stream()
                .map(section -> letters(section.title()))
                .collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        for (Line line : lines(text, gold.figures())) {
            boolean heading = titles.stream().anyMatch(letters(line.text())::endsWith);
            lines.add(heading ? line : reordered(reworded(reformatted(line))));
        }
        swapItems(lines);
        List<Gold.GoldFigure> figures = lines.stream()
                .flatMap(line -> line.figures().stream())
                .map(Placed::figure)
                .toList();
        String mutated = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Mutated(mutated, gold.withFigures(figures));
    }

    /** The figures are in reading order: each is looked for behind the one before it. */
    private static List<Line> lines(String text, List<Gold.GoldFigure> figures) {
        String[] texts = text.split("\n", -1);
        List<List<Placed>> placed = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            placed.add(new ArrayList<>());
        }
        int line = 0;
        int from = 0;
        for (Gold.GoldFigure figure : figures) {
            Pattern quote = Pattern.compile(
                    "(?<![\\p{N}.,])" + Pattern.quote(figure.quote().replace("\\", "")) + "(?![\\p{N}])");
            int at = line;
            int behind = from;
            Matcher found = quote.matcher(texts[at]);
            while (!found.find(Math.min(behind, texts[at].length())) && ++at < texts.length) {
                behind = 0;
                found = quote.matcher(texts[at]);
            }
            if (at < texts.length) {
                placed.get(at).add(new Placed(figure, found.start(), found.end()));
                line = at;
                from = found.end();
            } else {
                placed.get(line).add(new Placed(figure, -1, -1));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            lines.add(new Line(texts[i], placed.get(i)));
        }
        return lines;
    }

    /** Each number of the line perhaps in another format. */
    private Line reformatted(Line line) {
        StringBuilder text = new StringBuilder(line.text());
        List<Placed> figures = new ArrayList<>(line.figures());
        for (int i = figures.size() - 1; i >= 0; i--) {
            Placed placed = figures.get(i);
            if (placed.start() < 0 || random.nextBoolean()) {
                continue;
            }
            String other = otherFormat(placed.figure().quote());
            int grown = other.length() - (placed.end() - placed.start());
            text.replace(placed.start(), placed.end(), other);
            figures.set(i, new Placed(quoted(placed.figure(), other), placed.start(), placed.end() + grown));
            for (int later = i + 1; later < figures.size(); later++) {
                figures.set(later, moved(figures.get(later), grown));
            }
        }
        return new Line(text.toString(), figures);
    }

    private String otherFormat(String quote) {
        String plain =
                THOUSANDS.matcher(quote).replaceFirst(number -> number.group().replace(".", ""));
        if (!plain.equals(quote)) {
            return plain;
        }
        String other = LONG.matcher(quote)
                .replaceFirst(number ->
                        number.group().charAt(0) + "." + number.group().substring(1));
        other = random.nextBoolean() ? PADDED.matcher(other).replaceFirst("") : other;
        other = random.nextBoolean() && !quote.contains("%")
                ? DIGIT.matcher(other).replaceFirst("0")
                : other;
        return random.nextBoolean() ? PERCENT.matcher(other).replaceFirst(" %") : other;
    }

    /** What stands between the figures, said otherwise. */
    private Line reworded(Line line) {
        StringBuilder text = new StringBuilder();
        List<Placed> figures = new ArrayList<>();
        int from = 0;
        for (Placed placed : line.figures()) {
            if (placed.start() < from) {
                figures.add(new Placed(placed.figure(), -1, -1));
                continue;
            }
            text.append(saidOtherwise(line.text().substring(from, placed.start())));
            int start = text.length();
            text.append(line.text(), placed.start(), placed.end());
            figures.add(new Placed(placed.figure(), start, text.length()));
            from = placed.end();
        }
        text.append(saidOtherwise(line.text().substring(from)));
        return new Line(text.toString(), figures);
    }

    private String saidOtherwise(String words) {
        String other = words;
        for (Rewording rewording : rewordings) {
            other = rewording.in(other, random);
        }
        return other;
    }

    /** The opening clause, which holds no figure, moved to the end. */
    private Line reordered(Line line) {
        Matcher opening = OPENING.matcher(line.text());
        if (!opening.matches() || random.nextBoolean()) {
            return line;
        }
        String clause = opening.group(2);
        String text = opening.group(1) + opening.group(3) + " " + Character.toLowerCase(clause.charAt(0))
                + clause.substring(1) + ".";
        List<Placed> figures = line.figures().stream()
                .map(placed -> new Placed(placed.figure(), -1, -1))
                .toList();
        return new Line(text, figures);
    }

    /** Neighbouring items of a list change places. */
    private void swapItems(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Matcher one = BULLET.matcher(lines.get(i - 1).text());
            Matcher two = BULLET.matcher(lines.get(i).text());
            if (one.matches() && two.matches() && one.group(1).equals(two.group(1)) && random.nextInt(3) == 0) {
                Collections.swap(lines, i - 1, i);
            }
        }
    }

    private static Placed moved(Placed placed, int by) {
        return placed.start() < 0 ? placed : new Placed(placed.figure(), placed.start() + by, placed.end() + by);
    }

    private static Gold.GoldFigure quoted(Gold.GoldFigure figure, String quote) {
        return new Gold.GoldFigure(quote, figure.value(), figure.indicator(), figure.role(), figure.qualifier());
    }

    private static String letters(String title) {
        return Folding.fold(title).replaceAll("[^\\p{L}]+", "");
    }
}
