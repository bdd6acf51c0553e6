package vn.doichieu.pipeline.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.pipeline.corpus.RichText.Run;
import vn.doichieu.pipeline.evaluate.Gold.GoldFigure;

/** Reads the markup inside a line: {@code [[quote=value|indicator|role|qualifier]]} and {@code [^note]}. */
final class InlineMarkup {
    private static final Pattern MARK = Pattern.compile("\\[\\[(.+?)]]|\\[\\^(\\d+)]");
    private static final Pattern GIVEN_VALUE = Pattern.compile("(.*\\S)\\s*=\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Set<String> ROLES = Set.of("reported", "target");
    private static final Set<String> QUALIFIERS =
            Set.of("exact", "approx", "at_least", "at_most", "planned", "estimated");

    private InlineMarkup() {}

    /** @throws SourceException where a figure's value, role or qualifier is unclear */
    static RichText read(String markup) {
        List<Run> runs = new ArrayList<>();
        List<GoldFigure> figures = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(markup);
        int at = 0;
        while (mark.find()) {
            text.append(markup, at, mark.start());
            at = mark.end();
            if (mark.group(2) == null) {
                GoldFigure figure = figure(mark.group(1));
                figures.add(figure);
                text.append(figure.quote());
            } else {
                runs.add(new Run(text.toString(), Optional.of(Integer.valueOf(mark.group(2)))));
                text.setLength(0);
            }
        }
        text.append(markup, at, markup.length());
        if (text.length() > 0 || runs.isEmpty()) {
            runs.add(new Run(text.toString(), Optional.empty()));
        }
        return new RichText(runs, figures);
    }

    private static GoldFigure figure(String markup) {
        String[] fields = markup.split("\\|", -1);
        if (fields.length < 2 || fields.length > 4) {
            throw new SourceException("a figure is [[quote|indicator|role|qualifier]]: " + markup);
        }
        Optional<String> indicator = Optional.of(fields[1].strip()).filter(id -> !id.isEmpty());
        String role = field(fields, 2, "reported", ROLES);
        String qualifier = field(fields, 3, "exact", QUALIFIERS);
        Matcher given = GIVEN_VALUE.matcher(fields[0]);
        return given.matches()
                ? new GoldFigure(given.group(1), new BigDecimal(given.group(2)), indicator, role, qualifier)
                : new GoldFigure(fields[0], StatedValue.of(fields[0]), indicator, role, qualifier);
    }

    private static String field(String[] fields, int index, String otherwise, Set<String> allowed) {
        String value = index < fields.length ? fields[index].strip() : "";
        if (!value.isEmpty() && !allowed.contains(value)) {
            throw new SourceException("not one of " + allowed + ": " + value);
        }
        return value.isEmpty() ? otherwise : value;
    }
}
