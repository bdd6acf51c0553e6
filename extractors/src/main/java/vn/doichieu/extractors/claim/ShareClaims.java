package vn.doichieu.extractors.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/**
 * "1523/1762 văn bản, đạt tỷ lệ 86,4%", "99,81% (2.139/2.143 hồ sơ)", and shares of a whole named before: "2.143 hồ sơ,
 * trong đó 2.139 hồ sơ đúng hạn (99,81%)".
 */
final class ShareClaims implements ClaimRule {
    private static final Pattern THEN_SHARE =
            Pattern.compile("[^.;]{0,70}|[^.;]{0,40}[;,] ?(chiếm|đạt|tỷ lệ|bằng)[^.;]{0,30}");

    /** Rules by which the text itself divides. */
    static final Set<String> DIVISIONS = Set.of("ratio-then-share", "share-then-ratio", "share-in-words");

    /** A share behind these words is a target or a change, no result of the division. */
    private static final Pattern COMPARED =
            Pattern.compile("chỉ tiêu|kế hoạch giao|(cao|thấp) hơn|tăng|giảm|so với|cùng kỳ|phấn đấu");

    private static final Pattern WITHIN = Pattern.compile(" ?(trong|trên)( tổng)?( số)? ?");
    private static final Pattern COMES_TO = Pattern.compile("[^.;]{0,50}?(đạt|chiếm|bằng)[^.;]{0,20}");
    private static final Pattern EQUALS =
            Pattern.compile("[^.;]{0,40}?(bằng|chiếm|đạt|tương đương)( tỷ lệ| khoảng)? ?");
    private static final Pattern OF = Pattern.compile(" ?(của|trong|trên|số|tổng số)( tổng)?( số)? ?");

    private static final Pattern SHARE_BEFORE = Pattern.compile("[^.;%]{0,40}\\([^.;()]{0,30}");
    private static final Pattern TIED =
            Pattern.compile("[ \\p{L}]{0,40}?[ ,(=-]*((chiếm|đạt|ứng|bằng|với|tương|tỷ lệ|là|=) ?)*[ (=:]*");

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        for (List<Figure> figures : passages.byBlock().values()) {
            for (int i = 0; i < figures.size(); i++) {
                int at = i;
                ofRatio(passages, figures, i)
                        .or(() -> inWords(passages, figures, at))
                        .ifPresent(claims);
            }
            for (int i = 1; i < figures.size(); i++) {
                ofNamedWhole(passages, figures, i).ifPresent(claims);
            }
        }
    }

    private static Optional<Claim> ofRatio(Passages passages, List<Figure> figures, int at) {
        Figure numerator = figures.get(at);
        boolean divides = at + 1 < figures.size()
                && numerator
                        .mention()
                        .whole()
                        .filter(figures.get(at + 1).span()::equals)
                        .isPresent();
        if (!divides || !Passages.isCount(numerator)) {
            return Optional.empty();
        }
        Figure denominator = figures.get(at + 1);
        if (at + 2 < figures.size()
                && Passages.isShare(figures.get(at + 2))
                && tells(THEN_SHARE, passages.between(denominator, figures.get(at + 2)))) {
            return Optional.of(share(figures.get(at + 2), numerator, denominator, "ratio-then-share"));
        }
        if (at > 0
                && Passages.isShare(figures.get(at - 1))
                && SHARE_BEFORE
                        .matcher(passages.between(figures.get(at - 1), numerator))
                        .matches()) {
            return Optional.of(share(figures.get(at - 1), numerator, denominator, "share-then-ratio"));
        }
        return Optional.empty();
    }

    /** "950 trong 1.000 hồ sơ, đạt 95%" and "180 thủ tục, bằng 60% của 300 thủ tục". */
    private static Optional<Claim> inWords(Passages passages, List<Figure> figures, int at) {
        if (at + 2 >= figures.size() || !Passages.isCount(figures.get(at))) {
            return Optional.empty();
        }
        Figure part = figures.get(at);
        Figure second = figures.get(at + 1);
        Figure third = figures.get(at + 2);
        String first = passages.between(part, second);
        String then = passages.between(second, third);
        boolean baseFirst =
                isWhole(second, part) && Passages.isShare(third) && tells(WITHIN, first) && tells(COMES_TO, then);
        boolean shareFirst =
                isWhole(third, part) && Passages.isShare(second) && tells(EQUALS, first) && tells(OF, then);
        if (baseFirst) {
            return Optional.of(share(third, part, second, "share-in-words"));
        }
        return shareFirst ? Optional.of(share(second, part, third, "share-in-words")) : Optional.empty();
    }

    private static boolean isWhole(Figure whole, Figure part) {
        return Passages.isCount(whole)
                && PartClaims.comparable(whole, part)
                && whole.value().compareTo(part.value()) >= 0;
    }

    private static boolean tells(Pattern pattern, String between) {
        return pattern.matcher(between).matches() && !COMPARED.matcher(between).find();
    }

    /** A share right after a part of a whole that "trong đó" names in the same sentence. */
    private static Optional<Claim> ofNamedWhole(Passages passages, List<Figure> figures, int at) {
        Figure share = figures.get(at);
        Figure part = figures.get(at - 1);
        if (!Passages.isShare(share)
                || !Passages.isCount(part)
                || !TIED.matcher(passages.between(part, share)).matches()) {
            return Optional.empty();
        }
        int sentence = passages.lastBefore(part, ". ");
        int named = passages.lastBefore(part, "trong đó");
        for (int i = at - 2; i >= 0 && figures.get(i).span().end() > sentence; i--) {
            Figure whole = figures.get(i);
            boolean names = whole.span().end() <= named;
            if (names && Passages.isCount(whole) && PartClaims.comparable(whole, part)) {
                boolean nearest = figures.get(i + 1).span().end() > named;
                return nearest ? Optional.of(share(share, part, whole, "share-of-named-whole")) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Claim share(Figure share, Figure numerator, Figure denominator, String rule) {
        int start = Math.min(
                share.span().start(),
                Math.min(numerator.span().start(), denominator.span().start()));
        int end = Math.max(
                share.span().end(),
                Math.max(numerator.span().end(), denominator.span().end()));
        return new Claim(
                ClaimKind.SHARE_OF,
                share.index(),
                List.of(numerator.index(), denominator.index()),
                OptionalInt.empty(),
                new Span(start, end),
                rule);
    }
}
