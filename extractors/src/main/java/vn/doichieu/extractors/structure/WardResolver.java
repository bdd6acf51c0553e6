package vn.doichieu.extractors.structure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.text.Folding;

/**
 * Decides which ward a report is from. Places where a ward names itself vote: letterhead, place and date, title, lead,
 * closing sentence, signature, and "UBND phường X" or "trên địa bàn phường X" anywhere. A neighbour or a former commune
 * stands in none of them. A name that several provinces have needs a province named in the report.
 */
final class WardResolver {
    private static final int LETTERHEAD_VOTES = 6;
    private static final int OPENING_VOTES = 4;
    private static final int PLACE_VOTES = 3;
    private static final int CLOSING_VOTES = 3;
    private static final int BODY_VOTES = 1;
    private static final int MOST_BODY_VOTES = 3;

    private static final Pattern SELF = Pattern.compile("(?:ủy ban nhân dân|ubnd|hđnd|địa bàn|đảng ủy|đảng bộ)\\s$");
    private static final Pattern PLACE = Pattern.compile("([\\p{Lu}][\\p{L}' -]{1,40}?)\\s?, ?ngày(?!\\p{L})");
    private static final Pattern AS_PROVINCE = Pattern.compile("(?:thành phố|tỉnh|tp\\.?)\\s$");
    private static final Pattern DOMAIN = Pattern.compile("@(?:[a-z0-9-]+\\.)*([a-z]+)\\.gov\\.vn");

    private final WardNames names;

    WardResolver(WardNames names) {
        this.names = names;
    }

    Optional<Ward> resolve(ReportParts parts, String wholeText) {
        Map<List<Ward>, Integer> votes = new HashMap<>();
        voteAll(votes, parts.mastheadText(), LETTERHEAD_VOTES);
        voteSelf(votes, parts.openingText(), OPENING_VOTES, Integer.MAX_VALUE);
        voteSelf(votes, parts.closingText(), CLOSING_VOTES, Integer.MAX_VALUE);
        voteSelf(votes, wholeText, BODY_VOTES, MOST_BODY_VOTES);
        votePlace(votes, parts.mastheadText());
        return votes.entrySet().stream()
                .max(Map.Entry.<List<Ward>, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().get(0).code(), Comparator.reverseOrder()))
                .flatMap(best -> inProvince(best.getKey(), wholeText));
    }

    private void voteAll(Map<List<Ward>, Integer> votes, String text, int weight) {
        names.in(text).forEach(named -> votes.merge(named.wards(), weight, Integer::sum));
    }

    private void voteSelf(Map<List<Ward>, Integer> votes, String text, int weight, int most) {
        String folded = Folding.fold(text);
        Map<List<Ward>, Integer> counted = new HashMap<>();
        for (WardNames.Named named : names.in(text, folded)) {
            String before = folded.substring(
                    Math.max(0, named.span().start() - 20), named.span().start());
            if (SELF.matcher(before).find() && counted.merge(named.wards(), 1, Integer::sum) <= most) {
                votes.merge(named.wards(), weight, Integer::sum);
            }
        }
    }

    /** The place of "X, ngày … tháng …" strengthens the unit of that name, or stands for it. */
    private void votePlace(Map<List<Ward>, Integer> votes, String masthead) {
        Matcher place = PLACE.matcher(masthead);
        while (place.find()) {
            List<Ward> called = longestTail(place.group(1));
            boolean known = votes.keySet().stream().anyMatch(called::containsAll);
            if (known) {
                votes.replaceAll((wards, count) -> called.containsAll(wards) ? count + PLACE_VOTES : count);
            } else if (!called.isEmpty()) {
                votes.merge(called, PLACE_VOTES, Integer::sum);
            }
        }
    }

    /** Extraction may have glued words of the other column before the place's name. */
    private List<Ward> longestTail(String words) {
        for (int at = 0; at >= 0; at = next(words, at)) {
            List<Ward> called = names.called(words.substring(at));
            if (!called.isEmpty()) {
                return called;
            }
        }
        return List.of();
    }

    private static int next(String words, int at) {
        int blank = words.indexOf(' ', at);
        return blank < 0 ? -1 : blank + 1;
    }

    private Optional<Ward> inProvince(List<Ward> wards, String text) {
        if (wards.size() == 1) {
            return Optional.of(wards.get(0));
        }
        String folded = Folding.fold(text);
        int most = 0;
        Optional<Ward> best = Optional.empty();
        for (Ward ward : wards) {
            int hints = provinceHints(folded, ward.province());
            if (hints >= most) {
                best = hints > most ? Optional.of(ward) : Optional.empty();
                most = hints;
            }
        }
        return best;
    }

    private int provinceHints(String folded, String province) {
        String name = Folding.fold(province);
        int hints = 0;
        for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
            hints +=
                    AS_PROVINCE.matcher(folded).region(Math.max(0, at - 10), at).find() ? 1 : 0;
        }
        Matcher domain = DOMAIN.matcher(folded);
        while (domain.find()) {
            hints += names.provinceOfDomain(domain.group(1))
                            .filter(province::equals)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return hints;
    }
}
