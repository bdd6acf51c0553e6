package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.text.Folding;

/**
 * Finds the figures that a report means to be read together. A report states a total in its summary, again in a
 * section, again for another cut-off; only figures of the closest common place are set against each other.
 */
final class FigureSets {
    private static final Set<Qualifier> FIRM =
            EnumSet.of(Qualifier.EXACT, Qualifier.ESTIMATED, Qualifier.AT_LEAST, Qualifier.AT_MOST);
    private static final Pattern RESPECTIVELY = Pattern.compile("(lần lượt|theo thứ tự)( là| đạt)?[: ]*$");
    private static final Pattern LISTED = Pattern.compile("[,;]? ?(?:và )?");
    private static final int LEAD = 30;
    private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(1000);
    private static final int COMBINATIONS_TRIED = 256;

    private final CheckContext context;
    private final List<Figure> usable;
    private final Map<String, List<Figure>> byIndicator;

    /**
     * Figures of one reach.
     *
     * @param candidates for each indicator asked for, its distinct values, the nearest first
     */
    record Choice(Reach reach, List<List<Figure>> candidates) {
        boolean isUnambiguous() {
            return candidates.stream().allMatch(values -> values.size() == 1);
        }

        /** One figure for each indicator, in every way there is, the nearest ones first. */
        List<List<Figure>> combinations() {
            List<List<Figure>> combinations = List.of(List.of());
            for (List<Figure> values : candidates) {
                combinations = combinations.stream()
                        .flatMap(begun -> values.stream().map(next -> with(begun, next)))
                        .limit(COMBINATIONS_TRIED)
                        .toList();
            }
            return combinations;
        }
    }

    FigureSets(CheckContext context) {
        this.context = context;
        this.usable = context.report().figures().stream()
                .filter(figure -> figure.role() == FigureRole.REPORTED)
                .filter(figure -> FIRM.contains(figure.qualifier()))
                .filter(this::fitsUnit)
                .filter(figure -> !isOfSeries(figure))
                .toList();
        this.byIndicator = usable.stream()
                .filter(figure -> figure.indicator().isPresent())
                .collect(Collectors.groupingBy(figure -> figure.indicator().orElseThrow()));
    }

    /** One of a "lần lượt" list of which another is unbound: the list runs over periods or places, not indicators. */
    private boolean isOfSeries(Figure figure) {
        List<Figure> all = context.report().figures();
        int first = figure.index();
        int last = first;
        while (first > 0 && isListed(all.get(first - 1), all.get(first))) {
            first--;
        }
        while (last + 1 < all.size() && isListed(all.get(last), all.get(last + 1))) {
            last++;
        }
        String text = context.report().text().text();
        int start = all.get(first).span().start();
        String lead = text.substring(Math.max(0, start - LEAD), start);
        return last > first
                && RESPECTIVELY.matcher(Folding.fold(lead)).find()
                && all.subList(first, last + 1).stream()
                        .anyMatch(one -> one.indicator().isEmpty());
    }

    private boolean isListed(Figure one, Figure next) {
        String text = context.report().text().text();
        return one.block() == next.block()
                && one.span().end() <= next.span().start()
                && LISTED.matcher(text.substring(one.span().end(), next.span().start()))
                        .matches();
    }

    /** No sum of a commune is below a thousand đồng: such a number is a count that was taken for one. */
    private boolean fitsUnit(Figure figure) {
        boolean money = figure.indicator()
                .flatMap(context.catalogue()::indicator)
                .filter(indicator -> indicator.measureUnit().equals("đồng"))
                .isPresent();
        return !money || figure.value().signum() == 0 || figure.value().compareTo(LEAST_MONEY) >= 0;
    }

    /** Reported, firmly stated figures of an indicator, in reading order. */
    List<Figure> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    List<Figure> all() {
        return usable;
    }

    boolean has(String indicator) {
        return byIndicator.containsKey(indicator);
    }

    /**
     * The closest place around the anchor that states every one of the indicators. A whole part of the report, and the
     * report itself, count as such a place only where each indicator has one value in it.
     */
    Optional<Choice> around(Figure anchor, List<String> indicators) {
        for (Place place : placesAround(anchor)) {
            Choice choice = new Choice(
                    place.reach,
                    indicators.stream()
                            .map(indicator -> distinct(anchor, of(indicator), place.holds))
                            .toList());
            boolean complete = choice.candidates.stream().noneMatch(List::isEmpty);
            if (complete) {
                return !place.wide || (isSingle(anchor) && choice.isUnambiguous())
                        ? Optional.of(choice)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Values of one indicator in the closest place that has any, short of the whole report. */
    List<Figure> near(Figure anchor, String indicator) {
        for (Place place : placesAround(anchor)) {
            List<Figure> found = distinct(anchor, of(indicator), place.holds);
            if (!found.isEmpty()) {
                return place.reach != Reach.REPORT || found.size() == 1 ? found : List.of();
            }
        }
        return List.of();
    }

    /** Whether a number in the anchor's section that is bound to nothing has this value and the anchor's unit. */
    boolean hasUnbound(Figure anchor, BigDecimal value) {
        return context.report().figures().stream()
                .filter(figure -> figure.indicator().isEmpty() && figure.value().compareTo(value) == 0)
                .filter(figure ->
                        figure.mention().measureUnit().equals(anchor.mention().measureUnit()))
                .anyMatch(figure -> reach(anchor, figure).isClose());
    }

    /** An unbound number of the whole's unit, or of none, that stands in one passage with it and the parts. */
    Optional<Figure> unboundBeside(Figure whole, List<Figure> parts, BigDecimal value) {
        boolean onePassage = parts.stream().allMatch(part -> part.block() == whole.block());
        return context.report().figures().stream()
                .filter(figure -> onePassage && value.signum() > 0 && figure.block() == whole.block())
                .filter(figure -> figure.indicator().isEmpty() && figure.value().compareTo(value) == 0)
                .filter(figure -> figure.mention().kind() == whole.mention().kind())
                .filter(figure -> figure.mention()
                        .measureUnit()
                        .filter(unit -> !unit.equals(context.unit(whole)))
                        .isEmpty())
                .findFirst();
    }

    /** Whether an unbound number in a passage of the parts is just what they make: they are the parts of that. */
    boolean haveOwnWhole(List<Figure> parts, BigDecimal total) {
        return context.report().figures().stream()
                .filter(figure -> figure.indicator().isEmpty() && figure.value().compareTo(total) == 0)
                .anyMatch(figure -> parts.stream()
                        .anyMatch(part -> part.block() == figure.block()
                                && part.mention().kind() == figure.mention().kind()));
    }

    /** The closest reach that holds both figures. */
    Reach reach(Figure one, Figure other) {
        return placesAround(one).stream()
                .filter(place -> place.holds.test(other))
                .findFirst()
                .orElseThrow()
                .reach;
    }

    /** Where figures may be read together; a wide place holds several reform areas. */
    private record Place(Reach reach, boolean wide, Predicate<Figure> holds) {}

    private List<Place> placesAround(Figure anchor) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Reach.BLOCK, false, figure -> figure.block() == anchor.block()));
        Reach reach = Reach.SECTION;
        for (int section : context.sections(anchor.span().start())) {
            places.add(new Place(
                    reach,
                    reach == Reach.PART && context.isTopLevel(section),
                    figure -> context.sections(figure.span().start()).contains(section)));
            reach = Reach.PART;
        }
        places.add(new Place(Reach.REPORT, true, figure -> true));
        return places;
    }

    private boolean isSingle(Figure anchor) {
        return distinct(anchor, of(anchor.indicator().orElse("")), figure -> true)
                        .size()
                <= 1;
    }

    private static List<Figure> distinct(Figure anchor, List<Figure> figures, Predicate<Figure> place) {
        Set<String> seen = new HashSet<>();
        return figures.stream()
                .filter(place)
                .sorted(Comparator.comparingInt(
                        figure -> Math.abs(figure.span().start() - anchor.span().start())))
                .filter(figure -> seen.add(figure.value().stripTrailingZeros().toPlainString()))
                .toList();
    }

    private static List<Figure> with(List<Figure> begun, Figure next) {
        List<Figure> longer = new ArrayList<>(begun);
        longer.add(next);
        return longer;
    }

    /** Occurrences of an indicator grouped by value, in reading order. */
    List<List<Figure>> byValue(String indicator) {
        return List.copyOf(of(indicator).stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.value().stripTrailingZeros().toPlainString(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }
}
