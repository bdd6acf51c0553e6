package vn.doichieu.extractors.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Span;

/** Days: 27/8/2025, 2.9.2024, "27 tháng 8 năm 2025", "ngày 13/10", and the blank "ngày … tháng … năm 2025". */
final class DateRecogniser implements Recogniser {

    private static final Pattern NUMERIC = Pattern.compile(
            "(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|(?<=/\\s?)\\d{2})(?![\\d/]|[.,-]\\d)");
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2}) tháng (\\d{1,2})(?:(?:,? năm |/)(\\d{4}))?(?!\\d)");
    private static final Pattern BLANK =
            Pattern.compile("ngày[\\s.…_]*tháng[\\s.…_]*(?:\\d{1,2}[\\s.…_]*)?,?\\s?năm[\\s.…_]*(?:\\d{4})?(?!\\d)");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})(?![\\d/]|[.,]\\d|\\s?(?:%|tỷ|triệu|nghìn|ngàn))");

    /** As newspapers write it: "ngày 27-9", "sáng 3.2". */
    private static final Pattern NEWS_DAY =
            Pattern.compile("(\\d{1,2})[.-](\\d{1,2})(?![\\d/]|[.,-]\\d|\\s?(?:%|tỷ|triệu|nghìn|ngàn))");

    private static final Pattern NEWS_WORD = Pattern.compile("(?<!\\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm) "
            + "(?:\\(?\\d{1,2}(?:[.-]\\d{1,2})?(?:, | và | đến | ?- ?))?$");

    /** "2 ngày 10 và 11.7", "trong 02 ngày (18 và 19-7)": the days themselves follow. */
    private static final Pattern COUNT_OF_DAYS =
            Pattern.compile("\\d{1,2} ngày(?= \\(?\\d{1,2}(?:[/.-]\\d{1,2}(?!\\d)|(?:, | và | ?- ?)\\d{1,2}[/.-]\\d))");

    private static final Pattern DAY_WORD = Pattern.compile("(?<!\\p{L})ngày (?:\\p{L}+ ){0,5}$");
    private static final Pattern SPAN_WORD = Pattern.compile(
            "(?<!\\p{L})(?:từ|(?<!có )đến|hết|trước|sau|mùng|sáng|chiều|tối|nhân dịp|dịp|chốt số liệu|quốc khánh|tháng tám)(?: ngày)? $"
                    + "|(?<!\\p{L})(?:ngày|dịp) \\d{1,2}/\\d{1,2}(?:, | và )$");
    private static final Pattern NEXT_DAY = Pattern.compile("\\s?-\\s?\\d{1,2}/\\d{1,2}/\\d{4}");

    /** The first of several days of one month: "ngày 29, 30/11/2025". */
    private static final Pattern FIRST_DAY = Pattern.compile(
            "\\d{1,2}(?=(?: ?- ?|, | và | đến (?:ngày )?)\\d{1,2}(?:/\\d{1,2}/\\d{4}|[-.]\\d{1,2}(?!\\d|[.,-]\\d)))");

    private static final WordsBefore DURING = WordsBefore.of("trong|sau|qua|suốt");
    private static final Pattern OPEN_DAYS = Pattern.compile("ngày \\($");

    private static final int LONGEST_DAY = 2;

    private final Units units;

    DateRecogniser(Units units) {
        this.units = units;
    }

    @Override
    public Set<String> openingWords() {
        return Set.of("ngày");
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (!passage.digitAt(at)) {
            return passage
                    .foldedAt(BLANK, at)
                    .map(m -> day(m.start(), endOf(m), Optional.empty(), "date-blank"))
                    .stream()
                    .toList();
        }
        if (passage.endOfDigits(at) - at > LONGEST_DAY) {
            return List.of();
        }
        return passage
                .foldedAt(NUMERIC, at)
                .map(DateRecogniser::numeric)
                .or(() -> passage.foldedAt(WRITTEN, at)
                        .filter(m -> isDay(passage, m))
                        .map(DateRecogniser::written))
                .or(() -> dayAndMonth(passage, at))
                .or(() -> newsDay(passage, at))
                .or(() -> passage.foldedAt(COUNT_OF_DAYS, at)
                        .filter(m -> passage.directlyAfter(DURING, at))
                        .map(m -> passage.other(MentionKind.NOT_A_QUANTITY, at, m.end(), "count-of-days")))
                .or(() -> passage.foldedAt(FIRST_DAY, at)
                        .filter(m -> governed(passage, at) || passage.directlyAfter(OPEN_DAYS, at))
                        .map(m -> day(at, m.end(), Optional.empty(), "date-first-of-several")))
                .stream()
                .toList();
    }

    private static int endOf(Matcher match) {
        return match.start() + match.group().stripTrailing().length();
    }

    private static Mention numeric(Matcher m) {
        String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
        return day(m.start(), m.end(), calendarDay(year, m.group(3), m.group(1)), "date-numeric");
    }

    private static Mention written(Matcher m) {
        Optional<LocalDate> date = Optional.ofNullable(m.group(3)).flatMap(y -> calendarDay(y, m.group(2), m.group(1)));
        return day(m.start(), m.end(), date, "date-written");
    }

    /** "6 tháng 12 ngày" is a duration. */
    private static boolean isDay(Passage passage, Matcher m) {
        return m.group(3) != null || isDayOf(passage, m.start());
    }

    private Optional<Mention> dayAndMonth(Passage passage, int at) {
        Optional<Matcher> match = passage.foldedAt(DAY_AND_MONTH, at).filter(DateRecogniser::couldBeDay);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        Matcher m = match.get();
        boolean counted = units.after(passage, m.end()).isPresent();
        boolean ranged = passage.follows(NEXT_DAY, m.end());
        return !counted && (governed(passage, at) || ranged)
                ? Optional.of(day(at, m.end(), Optional.empty(), "date-day-month"))
                : Optional.empty();
    }

    private Optional<Mention> newsDay(Passage passage, int at) {
        return passage.foldedAt(NEWS_DAY, at)
                .filter(DateRecogniser::couldBeDay)
                .filter(m -> passage.directlyAfter(NEWS_WORD, at))
                .filter(m -> units.after(passage, m.end()).isEmpty())
                .map(m -> day(at, m.end(), Optional.empty(), "date-news"));
    }

    private static boolean governed(Passage passage, int at) {
        return isDayOf(passage, at) || passage.directlyAfter(SPAN_WORD, at);
    }

    private static boolean isDayOf(Passage passage, int at) {
        return passage.before(at).contains("ngày ") && passage.precedes(DAY_WORD, at);
    }

    private static boolean couldBeDay(Matcher m) {
        int day = Integer.parseInt(m.group(1));
        int month = Integer.parseInt(m.group(2));
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static Optional<LocalDate> calendarDay(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Mention day(int start, int end, Optional<LocalDate> date, String rule) {
        Span span = new Span(start, end);
        return new Mention(
                MentionKind.DATE,
                span,
                span,
                Optional.empty(),
                0,
                Optional.empty(),
                Qualifier.EXACT,
                Optional.empty(),
                date,
                rule);
    }
}
