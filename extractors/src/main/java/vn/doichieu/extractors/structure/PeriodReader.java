package vn.doichieu.extractors.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/** Reads the period that a title or sentence names: "Quý III năm 2025", "từ ngày 01/7/2025 đến ngày 20/10/2025". */
final class PeriodReader {
    private static final String YEAR = "(?:\\s?,?\\s?(?:của )?(?:năm|/|-)?\\s?(20\\d\\d)(?!\\d))?";
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?<months>0?6|sáu|0?9|chín) tháng(?: (?<half>đầu|cuối))?(?: năm)?" + YEAR
            + "|quý (?<quarter>iv|i{1,3}|[1-4])(?![\\p{L}\\d])" + YEAR
            + "|tháng (?<month>1[0-2]|0?[1-9])(?!\\d)" + YEAR
            + "|giai đoạn (?<since>20\\d\\d)\\s?-\\s?(?<until>20\\d\\d)"
            + "|năm (?<year>20\\d\\d)(?!\\d))");
    private static final String DAY =
            "(?:ngày )?(\\d{1,2})(?:\\s?[/.-]\\s?| tháng )(\\d{1,2})(?:(?:\\s?[/.-]\\s?| năm )(\\d{4}))?";
    private static final Pattern RANGE = Pattern.compile("từ " + DAY + "\\s*(?:đến|-)\\s*(?:hết )?" + DAY);
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    /** From here on a title speaks of what is to come. */
    private static final Pattern PLAN =
            Pattern.compile("phương hướng|nhiệm vụ trọng tâm|(?:và|,) nhiệm vụ|kế hoạch công tác");

    private PeriodReader() {}

    /** The first period that the words name, else the first that they date; plans for a later period are left out. */
    static Optional<ReportPeriod> in(String words) {
        String folded = Folding.fold(words);
        Matcher plan = PLAN.matcher(folded);
        int end = plan.find() ? plan.start() : folded.length();
        return named(folded, end).or(() -> dated(words));
    }

    /** The first "từ ngày … đến ngày …" of the words. */
    static Optional<ReportPeriod> dated(String words) {
        Matcher range = RANGE.matcher(Folding.fold(words));
        while (range.find()) {
            Optional<ReportPeriod> period = range(range);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static Optional<ReportPeriod> named(String folded, int end) {
        Matcher matcher = NAMED.matcher(folded);
        while (matcher.find() && matcher.start() < end) {
            boolean date = matcher.group("month") != null
                    && folded.substring(0, matcher.start()).matches(".*ngày \\d{0,2}\\s?");
            Optional<Integer> year = date ? Optional.empty() : year(matcher, folded);
            if (year.isPresent()) {
                return Optional.of(period(matcher, year.get()));
            }
        }
        return Optional.empty();
    }

    /** Its own year, else the next that is named, else the last one before: "Quý III, phương hướng Quý IV năm 2025". */
    private static Optional<Integer> year(Matcher matcher, String folded) {
        Matcher any = ANY_YEAR.matcher(folded);
        Optional<Integer> before = Optional.empty();
        while (any.find()) {
            before = Optional.of(Integer.valueOf(any.group(1)));
            if (any.start() >= matcher.start()) {
                return before;
            }
        }
        return before;
    }

    private static ReportPeriod period(Matcher matcher, int year) {
        String months = matcher.group("months");
        if (months != null) {
            return months(months, Optional.ofNullable(matcher.group("half")).orElse("đầu"), year);
        }
        if (matcher.group("quarter") != null) {
            int quarter = quarter(matcher.group("quarter"));
            String label = "Quý " + new String[] {"I", "II", "III", "IV"}[quarter - 1] + " năm " + year;
            return months(year, 3 * quarter - 2, 3 * quarter, label);
        }
        if (matcher.group("month") != null) {
            int month = Integer.parseInt(matcher.group("month"));
            return months(year, month, month, "Tháng " + month + " năm " + year);
        }
        if (matcher.group("since") != null) {
            int since = Integer.parseInt(matcher.group("since"));
            int until = Math.max(since, Integer.parseInt(matcher.group("until")));
            return new ReportPeriod(
                    LocalDate.of(since, 1, 1), LocalDate.of(until, 12, 31), "Giai đoạn " + since + " - " + until);
        }
        return months(year, 1, 12, "Năm " + year);
    }

    private static ReportPeriod months(String months, String half, int year) {
        boolean six = months.endsWith("6") || months.equals("sáu");
        if (!six) {
            return months(year, 1, 9, "9 tháng đầu năm " + year);
        }
        boolean second = half.equals("cuối");
        return months(year, second ? 7 : 1, second ? 12 : 6, "6 tháng " + half + " năm " + year);
    }

    private static ReportPeriod months(int year, int first, int last, String label) {
        return new ReportPeriod(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), label);
    }

    private static int quarter(String written) {
        return switch (written.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }

    private static Optional<ReportPeriod> range(Matcher range) {
        String until = range.group(6);
        if (until == null) {
            return Optional.empty();
        }
        String since = Optional.ofNullable(range.group(3)).orElse(until);
        try {
            LocalDate from = day(since, range.group(2), range.group(1));
            LocalDate to = day(until, range.group(5), range.group(4));
            String label = String.join("/", range.group(1), range.group(2), since) + " - "
                    + String.join("/", range.group(4), range.group(5), until);
            return to.isBefore(from) ? Optional.empty() : Optional.of(new ReportPeriod(from, to, label));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
