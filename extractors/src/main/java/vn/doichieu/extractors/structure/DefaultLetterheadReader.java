package vn.doichieu.extractors.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.DocumentType;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.document.ReportText;

/**
 * Reads the letterhead from wherever a converter left its parts: above the type word, in the title and the lead, in the
 * closing sentence, the signature and the trailer of a digital signature.
 */
public final class DefaultLetterheadReader implements LetterheadReader {
    private static final Pattern DATE =
            Pattern.compile("\\p{L}\\s?, ?ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})(?!\\d)");
    private static final Pattern PEOPLES_COMMITTEE = Pattern.compile("(?iu:(?:ủy|uỷ) ban nhân dân|UBND)");
    private static final Pattern MOTTO = Pattern.compile(
            "(?iu:cộng h(?:òa|oà) xã hội chủ nghĩa việt( nam)?|độc lập\\s?[-–]\\s?tự do\\s?[-–]\\s?hạnh phúc)");

    private static final int LONGEST_GAP = 30;

    private final List<DocumentType> types;
    private final WardNames names;
    private final WardResolver wards;
    private final Pattern number;

    public DefaultLetterheadReader(List<Ward> wards, List<DocumentType> types) {
        this.types = List.copyOf(types);
        this.names = new WardNames(wards);
        this.wards = new WardResolver(names);
        String symbols =
                types.stream().map(DocumentType::symbol).map(Pattern::quote).collect(Collectors.joining("|"));
        this.number = Pattern.compile(
                "Số\\s?:?\\s?(\\d+\\p{Ll}?\\s?/\\s?(?:" + symbols + ")(?:\\s?[-–]\\s?[\\p{Lu}\\d&.]+)*)");
    }

    @Override
    public Letterhead read(ReportText text, Outline outline) {
        ReportParts parts = ReportParts.of(text, outline, types);
        TitleFinder head = TitleFinder.in(parts.opening());
        return new Letterhead(
                issuer(parts),
                wards.resolve(parts, text.text()),
                first(number, parts.mastheadText()).map(DefaultLetterheadReader::withoutBlanks),
                date(parts.mastheadText()),
                head.title(),
                period(head, text.text()),
                SignerFinder.in(parts.closing()));
    }

    private Optional<String> issuer(ReportParts parts) {
        return committee(withoutMotto(parts.mastheadText()), LONGEST_GAP)
                .or(() -> committee(parts.closingText(), 0))
                .or(() -> committee(parts.openingText(), 0));
    }

    /** "Ủy ban nhân dân" and the ward behind it, as printed; words of the other column may stand between them. */
    private Optional<String> committee(String part, int gap) {
        for (WardNames.Named named : names.in(part)) {
            Matcher committee =
                    PEOPLES_COMMITTEE.matcher(part).region(0, named.span().start());
            Optional<MatchResult> nearest = committee.results().reduce((first, second) -> second);
            if (nearest.isPresent() && named.span().start() - nearest.get().end() <= gap + 1) {
                return Optional.of(nearest.get().group() + " " + named.span().in(part));
            }
        }
        return Optional.empty();
    }

    /** The national motto stands in the other column, and its last word may be wrapped into this one. */
    private static String withoutMotto(String masthead) {
        return MOTTO.matcher(masthead).replaceAll(" ").replaceAll("\\s+", " ");
    }

    private static Optional<LocalDate> date(String masthead) {
        Matcher matcher = DATE.matcher(masthead);
        try {
            return matcher.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(3)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(1))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** From the title, else from what the ward says it reports on, else from the lead, else the first dated stretch. */
    private static Optional<ReportPeriod> period(TitleFinder head, String text) {
        String lead = head.lead();
        int subject = Math.max(lead.lastIndexOf("Ủy ban nhân dân"), lead.lastIndexOf("UBND"));
        return head.title()
                .flatMap(PeriodReader::in)
                .map(named ->
                        PeriodReader.dated(lead).flatMap(named::narrowedTo).orElse(named))
                .or(() -> PeriodReader.in(lead.substring(Math.max(0, subject))))
                .or(() -> PeriodReader.in(lead))
                .or(() -> PeriodReader.dated(text));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String withoutBlanks(String number) {
        return number.replaceAll("\\s", "");
    }
}
