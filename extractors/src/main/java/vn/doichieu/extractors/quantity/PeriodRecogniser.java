package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stretches of time: "năm 2025", "quý III/2025", "6 tháng cuối năm", "2021-2030". The year of a law is none. */
final class PeriodRecogniser implements Recogniser {

    private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
    private static final Pattern QUARTER = Pattern.compile(
            "quý (?:[ivx]+|[1-4])(?![\\p{L}\\d])(?:(?:(?: và|,|-) ?(?:quý )?(?:iv|iii|ii|i|[1-4])(?![\\p{L}\\d]))*(?: ?[/-] ?|,? năm )"
                    + YEAR + ")?");
    private static final Pattern MONTH = Pattern.compile("tháng \\d{1,2}(?:(?:, | và )\\d{1,2}){1,5}(?: ?/ ?|,? năm )"
            + YEAR + "(?!/)|tháng \\d{1,2}(?!\\d|[.,]\\d|%)(?: ?[/-] ?" + YEAR + "|,? năm " + YEAR + ")?(?!/)");
    private static final Pattern SCHOOL_OR_YEARS = Pattern.compile("năm (?:học |tài chính |ngân sách )?" + YEAR
            + "(?:(?: ?- ?|, ?| và | và năm |, năm )" + YEAR + ")*(?![.,/]\\d)");
    /** A footnote mark glued to the year in plain text. */
    private static final Pattern YEAR_AND_NOTE = Pattern.compile("năm (?:19|20)\\d{2}(?=\\d{1,2}(?:[,.;: ]|$))");

    private static final Pattern MONTHS_OF_YEAR = Pattern.compile(
            "(?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng (?:(?:đầu|cuối)(?: của)? năm|năm)(?: "
                    + YEAR + ")?");
    /** Words that the patterns for words begin with. */
    private static final Set<String> FIRST_WORDS =
            Set.of("quý", "tháng", "năm", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười");

    private static final Pattern YEARS = Pattern.compile(YEAR + "(?: ?[-–] ?| đến (?:năm )?)" + YEAR);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?:0?[1-9]|1[0-2])/" + YEAR + "(?!/)");
    private static final Pattern LONE_YEAR = Pattern.compile(YEAR + "(?![./,]\\d|%)");

    private static final Pattern LAW =
            Pattern.compile("(?<!\\p{L})(?:luật|bộ luật|hiến pháp|pháp lệnh)(?!\\p{L})[^,;.:()\\d]{0,80}$");
    private static final WordsBefore YEAR_WORD = WordsBefore.of("năm|năm,");
    private static final Pattern NO_LAW_BETWEEN = Pattern.compile("pháp luật[^;]*$");

    private static final int YEAR_DIGITS = 4;

    private final Units units;

    PeriodRecogniser(Units units) {
        this.units = units;
    }

    @Override
    public Set<String> openingWords() {
        return FIRST_WORDS;
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        return (passage.digitAt(at) ? fromDigit(passage, at) : fromWord(passage, at))
                .stream().toList();
    }

    private Optional<Mention> fromWord(Passage passage, int at) {
        return passage.foldedAt(SCHOOL_OR_YEARS, at)
                .map(m -> year(passage, m))
                .or(() -> period(passage, passage.foldedAt(YEAR_AND_NOTE, at), "period-year"))
                .or(() -> period(passage, passage.foldedAt(QUARTER, at), "period-quarter"))
                .or(() -> period(passage, passage.foldedAt(MONTH, at).filter(m -> isMonth(passage, m)), "period-month"))
                .or(() -> period(passage, passage.foldedAt(MONTHS_OF_YEAR, at), "period-months"));
    }

    private Optional<Mention> fromDigit(Passage passage, int at) {
        int end = passage.endOfDigits(at);
        if (end - at <= 2) {
            return period(passage, passage.foldedAt(MONTHS_OF_YEAR, at), "period-months")
                    .or(() -> period(
                            passage,
                            passage.foldedAt(MONTH_AND_YEAR, at).filter(m -> countsNothing(passage, m)),
                            "period-month"));
        }
        return end - at == YEAR_DIGITS ? fromYear(passage, at) : Optional.empty();
    }

    private Optional<Mention> fromYear(Passage passage, int at) {
        return period(passage, passage.foldedAt(YEARS, at).filter(m -> countsNothing(passage, m)), "period-years")
                .or(() -> period(
                        passage,
                        passage.foldedAt(LONE_YEAR, at).filter(m -> passage.directlyAfter(YEAR_WORD, at)),
                        "period-year"))
                .or(() -> passage.foldedAt(LONE_YEAR, at)
                        .filter(m -> countsNothing(passage, m) && ofLaw(passage, at))
                        .map(m -> passage.other(MentionKind.NOT_A_QUANTITY, at, m.end(), "law-year")));
    }

    private static Mention year(Passage passage, Matcher m) {
        return ofLaw(passage, m.start())
                ? passage.other(MentionKind.NOT_A_QUANTITY, m.start(), m.end(), "law-year")
                : passage.other(MentionKind.PERIOD, m.start(), m.end(), "period-year");
    }

    private static boolean ofLaw(Passage passage, int at) {
        return namesLaw(passage.before(at)) && passage.precedes(LAW, at) && !passage.precedes(NO_LAW_BETWEEN, at);
    }

    private static boolean namesLaw(String before) {
        return before.contains("luật") || before.contains("hiến pháp") || before.contains("pháp lệnh");
    }

    /** "trong tháng 05 hồ sơ" counts files. */
    private boolean isMonth(Passage passage, Matcher m) {
        String digits = m.group().substring("tháng ".length());
        boolean withYear = digits.length() > 2;
        return withYear || (Integer.parseInt(digits) <= 12 && countsNothing(passage, m));
    }

    private boolean countsNothing(Passage passage, Matcher m) {
        return units.after(passage, m.end()).isEmpty();
    }

    private static Optional<Mention> period(Passage passage, Optional<Matcher> match, String rule) {
        return match.map(m -> passage.other(MentionKind.PERIOD, m.start(), m.end(), rule));
    }
}
