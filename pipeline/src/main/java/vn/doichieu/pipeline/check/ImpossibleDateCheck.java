package vn.doichieu.pipeline.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/** Days the calendar does not have: 26/13/2025, 31/4/2025. */
final class ImpossibleDateCheck implements Check {
    static final String ID = "date.impossible";
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{4})");

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        List<Written> impossible = context.report().mentions().stream()
                .filter(mention ->
                        mention.kind() == MentionKind.DATE && mention.date().isEmpty())
                .flatMap(mention -> written(context, mention).stream())
                .filter(date -> !date.exists())
                .toList();
        impossible.forEach(date -> results.accept(judge(context, date, impossible)));
    }

    private record Written(Mention mention, int day, int month, int year) {
        boolean exists() {
            return existsIn(month);
        }

        boolean existsIn(int otherMonth) {
            try {
                return LocalDate.of(year, otherMonth, day).getYear() == year;
            } catch (DateTimeException notInTheCalendar) {
                return false;
            }
        }
    }

    private static Optional<Written> written(CheckContext context, Mention mention) {
        Matcher day = DAY.matcher(context.report().text().quote(mention.span()));
        return day.find()
                ? Optional.of(new Written(
                        mention,
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3))))
                : Optional.empty();
    }

    private static CheckResult judge(CheckContext context, Written date, List<Written> all) {
        String quote = context.report().text().quote(date.mention.span());
        boolean month = date.month < 1 || date.month > 12;
        String why = month ? "không có tháng " + date.month : "tháng " + date.month + " không có ngày " + date.day;
        String whyEn = month ? "there is no month " + date.month : "month " + date.month + " has no day " + date.day;
        return new Draft(context.reportId(), CheckKind.DATE, ID)
                .fails(Severity.ERROR)
                .expression(quote)
                .evidence(List.of(context.evidence(date.mention.span())))
                .message("Ngày " + quote + " không có trong lịch: " + why + ".", quote + " is no date: " + whyEn + ".")
                .cause(month ? wrongMonth(context, date, all) : Optional.of(lastDay(date)))
                .finish();
    }

    private static Message lastDay(Written date) {
        int last = YearMonth.of(date.year, date.month).lengthOfMonth();
        return new Message(
                "Tháng " + date.month + "/" + date.year + " chỉ có " + last + " ngày.",
                "Month " + date.month + "/" + date.year + " has " + last + " days only.");
    }

    private static Optional<Message> wrongMonth(CheckContext context, Written date, List<Written> all) {
        long sharing = all.stream().filter(other -> other.month == date.month).count();
        if (sharing > 1) {
            return Optional.of(replaced(date.month, sharing, meant(context, date.month, all)));
        }
        return date.day <= 12 && date.month <= 31
                ? Optional.of(new Message("Có thể ngày và tháng đổi chỗ.", "Day and month may have changed places."))
                : Optional.empty();
    }

    private static Message replaced(int month, long times, Optional<Integer> meant) {
        String from = meant.map(m -> " (" + m + " → " + month + ")").orElse("");
        return new Message(
                times + " ngày cùng ghi tháng " + month + ": có thể do một lần thay thế hàng loạt" + from + ".",
                times + " dates share month " + month + ": perhaps one find-and-replace" + from + ".");
    }

    /** The month whose number turns one of the impossible dates into a date the report states elsewhere. */
    private static Optional<Integer> meant(CheckContext context, int month, List<Written> all) {
        for (int candidate = 1; candidate <= 12; candidate++) {
            int tried = candidate;
            boolean stated = all.stream()
                    .filter(date -> date.month == month && date.existsIn(tried))
                    .map(date -> LocalDate.of(date.year, tried, date.day))
                    .anyMatch(day -> context.report().mentions().stream()
                            .anyMatch(mention -> mention.date().equals(Optional.of(day))));
            if (stated) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
