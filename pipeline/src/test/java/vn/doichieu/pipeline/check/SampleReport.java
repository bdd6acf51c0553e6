package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.claim.Claim;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Explanation;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.structure.Outline;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.structure.SectionRole;
import vn.doichieu.extractors.text.Span;

/**
 * Builds extracted reports from lines of text. {@code [received=2.182 hồ sơ]} is a figure bound to "received", {@code
 * [=5 hồ sơ]} an unbound one, {@code [score=9,9/12 điểm]} a score with its maximum; {@code #1:II.} starts a heading of
 * level 1 with number II; "Kết quả", "Đánh giá", "Phương hướng" tell its role. Dates and document numbers are recognised by their form.
 */
final class SampleReport {
    private static final Pattern FIGURE = Pattern.compile("\\[([\\w.]*)=(trên |ước )?([^\\]]+)\\]");
    private static final Pattern VALUE =
            Pattern.compile("([\\d.,]+)(?:/(\\d+))?\\s*(tỷ|triệu)?\\s*(?:([\\d.]+) triệu)?\\s*(.*)");
    private static final Pattern HEADING = Pattern.compile("#(\\d):(\\S*)\\s?(.*)");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DOCUMENT = Pattern.compile("\\d+[a-z]?(?:/\\d{4})?/[A-ZĐ]\\p{L}*(?:-\\p{L}+)?");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<int[]> headings = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private List<Claim> claims = List.of();
    private Optional<LocalDate> signed = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<ReportPeriod> period = Optional.empty();

    static SampleReport of(String... lines) {
        SampleReport report = new SampleReport();
        for (String line : lines) {
            report.line(line);
        }
        return report;
    }

    SampleReport claims(Claim... asserted) {
        claims = List.of(asserted);
        return this;
    }

    SampleReport signed(LocalDate day) {
        signed = Optional.of(day);
        return this;
    }

    SampleReport title(String name) {
        title = Optional.of(name);
        return this;
    }

    SampleReport period(LocalDate from, LocalDate to) {
        period = Optional.of(new ReportPeriod(from, to, from + ".." + to));
        return this;
    }

    ExtractedReport build() {
        mentions.sort(Comparator.comparing(Mention::span));
        return new ExtractedReport(
                ReportText.of(text.toString(), blocks, List.of(), List.of()),
                new Letterhead(
                        Optional.empty(), Optional.empty(), Optional.empty(), signed, title, period, Optional.empty()),
                new Outline(sections()),
                mentions,
                figures,
                claims);
    }

    private void line(String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            text.append(heading.group(2)).append(' ').append(heading.group(3));
            headings.add(new int[] {start, text.length(), Integer.parseInt(heading.group(1))});
            numbers.add(heading.group(2).replaceFirst("[.)]$", ""));
        } else {
            marked(line);
            datesAndDocuments(start);
        }
        blocks.add(Block.of(BlockKind.PARAGRAPH, new Span(start, text.length())));
    }

    private void marked(String line) {
        Matcher figure = FIGURE.matcher(line);
        int done = 0;
        while (figure.find()) {
            text.append(line, done, figure.start());
            if (figure.group(2) != null) {
                text.append(figure.group(2));
            }
            figure(figure.group(1), figure.group(2), figure.group(3));
            done = figure.end();
        }
        text.append(line.substring(done));
    }

    private void figure(String indicator, String qualifier, String printed) {
        Matcher parsed = VALUE.matcher(printed);
        if (!parsed.matches()) {
            throw new IllegalArgumentException(printed);
        }
        int start = text.length();
        text.append(printed);
        String number = parsed.group(1);
        String unit = parsed.group(5).strip();
        Optional<Span> maximum = Optional.empty();
        if (parsed.group(2) != null) {
            Span span = new Span(start + number.length() + 1, text.length());
            maximum = Optional.of(span);
            mentions.add(mention(MentionKind.SCORE, span, new BigDecimal(parsed.group(2)), 0, unit, Optional.empty()));
        }
        boolean thousands = number.matches("\\d{1,3}(\\.\\d{3})+");
        BigDecimal value = new BigDecimal((thousands ? number.replace(".", "") : number).replace(',', '.'));
        int decimals = value.scale();
        if (parsed.group(3) != null) {
            int scale = parsed.group(3).equals("tỷ") ? 9 : 6;
            value = value.movePointRight(scale);
            decimals = decimals - scale;
            if (parsed.group(4) != null) {
                value = value.add(new BigDecimal(parsed.group(4).replace(".", "")).movePointRight(6));
                decimals = -6;
            }
        }
        MentionKind kind = maximum.isPresent()
                ? MentionKind.SCORE
                : unit.equals("%") ? MentionKind.PERCENT : unit.equals("đồng") ? MentionKind.MONEY : MentionKind.COUNT;
        Span span = new Span(start, maximum.isPresent() ? start + number.length() : text.length());
        Mention mention = mention(kind, span, value, decimals, unit, maximum);
        mentions.add(mention);
        figures.add(new Figure(
                figures.size(),
                mention,
                span.in(text),
                indicator.isEmpty() ? Optional.empty() : Optional.of(indicator),
                indicator,
                FigureRole.REPORTED,
                qualifier == null
                        ? Qualifier.EXACT
                        : qualifier.startsWith("trên") ? Qualifier.AT_LEAST : Qualifier.ESTIMATED,
                numbers.isEmpty() ? List.of() : List.of(numbers.get(numbers.size() - 1)),
                Optional.empty(),
                OptionalInt.empty(),
                blocks.size(),
                1.0,
                1,
                Optional.empty(),
                Explanation.NONE));
    }

    private void datesAndDocuments(int start) {
        Matcher date = DATE.matcher(text);
        date.region(start, text.length());
        while (date.find()) {
            mentions.add(other(MentionKind.DATE, date, day(date)));
        }
        Matcher document = DOCUMENT.matcher(text);
        document.region(start, text.length());
        while (document.find()) {
            mentions.add(other(MentionKind.DOCUMENT_NUMBER, document, Optional.empty()));
        }
    }

    private static Optional<LocalDate> day(Matcher date) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Mention mention(
            MentionKind kind, Span span, BigDecimal value, int decimals, String unit, Optional<Span> whole) {
        return new Mention(
                kind,
                span,
                span,
                Optional.of(value),
                decimals,
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                Qualifier.EXACT,
                whole,
                Optional.empty(),
                "sample");
    }

    private static Mention other(MentionKind kind, Matcher found, Optional<LocalDate> date) {
        Span span = new Span(found.start(), found.end());
        return new Mention(
                kind,
                span,
                span,
                Optional.empty(),
                0,
                Optional.empty(),
                Qualifier.EXACT,
                Optional.empty(),
                date,
                "sample");
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int[] heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1)[0] : text.length();
            Optional<Integer> parent = Optional.empty();
            for (int j = i - 1; j >= 0 && parent.isEmpty(); j--) {
                if (headings.get(j)[2] < heading[2]) {
                    parent = Optional.of(j);
                }
            }
            sections.add(new Section(
                    i,
                    numbers.get(i).isEmpty() ? Optional.empty() : Optional.of(numbers.get(i)),
                    "",
                    heading[2],
                    Optional.empty(),
                    role(text.substring(heading[0], heading[1])),
                    new Span(heading[0], heading[1]),
                    new Span(heading[1], end),
                    parent));
        }
        return sections;
    }

    private static Optional<SectionRole> role(String heading) {
        if (heading.endsWith("Kết quả")) {
            return Optional.of(SectionRole.RESULTS);
        }
        return heading.endsWith("Đánh giá")
                ? Optional.of(SectionRole.ASSESSMENT)
                : heading.endsWith("Phương hướng") ? Optional.of(SectionRole.PLAN) : Optional.empty();
    }
}
