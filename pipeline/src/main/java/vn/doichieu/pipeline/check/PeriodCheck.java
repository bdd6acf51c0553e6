package vn.doichieu.pipeline.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** The period in the title against that in the sentence that opens or closes the report. */
final class PeriodCheck implements Check {
    static final String ID = "period.title";
    private static final Pattern QUARTER = Pattern.compile("(?<!\\p{L})quý (iv|iii|ii|i|[1-4])(?![\\p{L}\\d])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{L})năm (20\\d{2})(?!\\d)");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    /** After these words a title names the period to come. */
    private static final Pattern PLAN = Pattern.compile("phương hướng|nhiệm vụ");
    /** "… báo cáo kết quả … năm 2025 như sau", "trên đây là báo cáo …". */
    private static final Pattern LEAD =
            Pattern.compile("báo cáo (?:tình hình|kết quả)[^.;\n]{0,250}|trên đây là[^.;\n]{0,250}");

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        Optional<String> title = context.report().letterhead().title();
        if (title.isEmpty()) {
            return;
        }
        String foldedTitle = Folding.fold(title.get());
        String reported = past(foldedTitle);
        for (Block block : context.report().text().blocks()) {
            String folded = Folding.fold(context.report().text().quote(block.span()));
            Matcher lead = LEAD.matcher(folded);
            boolean isTitle = folded.contains(foldedTitle.strip());
            while (!isTitle && lead.find()) {
                String sentence = past(lead.group());
                if (contradict(quarters(reported), quarters(sentence))
                        || contradict(years(reported), years(sentence))) {
                    int start = block.span().start() + lead.start();
                    results.accept(judge(context, title.get(), new Span(start, start + sentence.length())));
                }
            }
        }
    }

    private static String past(String text) {
        Matcher plan = PLAN.matcher(text);
        return plan.find() ? text.substring(0, plan.start()) : text;
    }

    private static boolean contradict(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> quarters(String text) {
        Set<String> found = new TreeSet<>();
        Matcher quarter = QUARTER.matcher(text);
        while (quarter.find()) {
            int roman = ROMAN.indexOf(quarter.group(1));
            found.add(roman < 0 ? quarter.group(1) : String.valueOf(roman + 1));
        }
        return found;
    }

    private static Set<String> years(String text) {
        Set<String> found = new TreeSet<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            found.add(year.group(1));
        }
        return found;
    }

    private static CheckResult judge(CheckContext context, String title, Span span) {
        String quote = context.report().text().quote(span);
        return new Draft(context.reportId(), CheckKind.PERIOD, ID)
                .fails(Severity.WARNING)
                .evidence(List.of(context.evidence(span)))
                .message(
                        "Tên báo cáo là \"" + title + "\" nhưng trong văn bản ghi \"" + quote + "\".",
                        "The title is \"" + title + "\", but the text says \"" + quote + "\".")
                .finish();
    }
}
