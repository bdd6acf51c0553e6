package vn.doichieu.extractors.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/** "240 tỷ đồng, tăng 20% so với cùng kỳ (200 tỷ đồng)": the change is told on what stands in brackets. */
final class GrowthClaims implements ClaimRule {
    private static final Pattern CHANGES = Pattern.compile(".*(?<!\\p{L})(tăng|giảm)( khoảng| thêm)? ?");
    private static final Pattern SINCE = Pattern.compile(" ?(so với|so|với) [^.;()%]{2,50}\\( ?(là )?");
    private static final Pattern LEADS = Pattern.compile("[^.;]*");

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        for (List<Figure> figures : passages.byBlock().values()) {
            for (int i = 1; i + 1 < figures.size(); i++) {
                change(passages, figures, i).ifPresent(claims);
            }
        }
    }

    private static Optional<Claim> change(Passages passages, List<Figure> figures, int at) {
        Figure share = figures.get(at);
        Figure before = figures.get(at + 1);
        boolean tells = Passages.isShare(share)
                && CHANGES.matcher(passages.between(figures.get(at - 1), share)).matches()
                && SINCE.matcher(passages.between(share, before)).matches()
                && passages.folded().startsWith(")", before.span().end());
        return tells ? now(passages, figures, at, before).map(now -> claim(share, now, before)) : Optional.empty();
    }

    /** The nearest number of the same unit in the sentence; what brackets say of it is passed over. */
    private static Optional<Figure> now(Passages passages, List<Figure> figures, int at, Figure before) {
        Figure share = figures.get(at);
        for (int i = at - 1; i >= 0; i--) {
            Figure now = figures.get(i);
            String between = passages.between(now, share);
            if (!LEADS.matcher(between).matches()) {
                return Optional.empty();
            }
            boolean inBrackets = between.indexOf(')') >= 0
                    && (between.indexOf('(') < 0 || between.indexOf(')') < between.indexOf('('));
            if (!inBrackets && !Passages.isShare(now)) {
                return sameUnit(now, before) ? Optional.of(now) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean sameUnit(Figure now, Figure before) {
        return now.mention().kind() == before.mention().kind()
                && now.mention().measureUnit().equals(before.mention().measureUnit());
    }

    private static Claim claim(Figure share, Figure now, Figure before) {
        return new Claim(
                ClaimKind.GROWTH,
                share.index(),
                List.of(now.index(), before.index()),
                OptionalInt.empty(),
                new Span(now.span().start(), before.span().end()),
                "growth");
    }
}
