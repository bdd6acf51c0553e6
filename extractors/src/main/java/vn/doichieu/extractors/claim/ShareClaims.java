package vn.doichieu.extractors.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    private static final Pattern SHARE_BEFORE = Pattern.compile("[^.;%]{0,40}\\([^.;()]{0,30}");
    private static final Pattern TIED =
            Pattern.compile("[ \\p{L}]{0,40}?[ ,(=-]*((chiếm|đạt|ứng|bằng|với|tương|tỷ lệ|là|=) ?)*[ (=:]*");

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        for (List<Figure> figures : passages.byBlock().values()) {
            for (int i = 0; i < figures.size(); i++) {
                ofRatio(passages, figures, i).ifPresent(claims);
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
                && THEN_SHARE
                        .matcher(passages.between(denominator, figures.get(at + 2)))
                        .matches()) {
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
