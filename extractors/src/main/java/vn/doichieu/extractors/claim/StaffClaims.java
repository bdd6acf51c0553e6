package vn.doichieu.extractors.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/** "được giao 60 người, có mặt 55 người, còn thiếu 05 người": what is there and what lacks make what was assigned. */
final class StaffClaims implements ClaimRule {
    private static final Pattern ASSIGNED = Pattern.compile(".*(?<!\\p{L})giao[^.;]{0,20}");
    private static final Pattern PRESENT =
            Pattern.compile("[^.]{0,40}(có mặt|hiện có|đang có|đang làm việc)[^.;]{0,15}");
    private static final Pattern LACKING =
            Pattern.compile("[ ,;]*(còn |hiện )*(thiếu|khuyết|trống|chưa sử dụng|chưa tuyển( dụng)?)( là)? ?:? ?");
    private static final int LEAD = 60;

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        for (List<Figure> figures : passages.byBlock().values()) {
            for (int i = 0; i + 2 < figures.size(); i++) {
                Figure assigned = figures.get(i);
                Figure present = figures.get(i + 1);
                Figure lacking = figures.get(i + 2);
                boolean told = ASSIGNED.matcher(lead(passages, assigned)).matches()
                        && PRESENT.matcher(passages.between(assigned, present)).matches()
                        && LACKING.matcher(passages.between(present, lacking)).matches()
                        && PartClaims.comparable(assigned, present)
                        && PartClaims.comparable(assigned, lacking);
                if (told) {
                    claims.accept(new Claim(
                            ClaimKind.SUM,
                            assigned.index(),
                            List.of(present.index(), lacking.index()),
                            OptionalInt.empty(),
                            new Span(assigned.span().start(), lacking.span().end()),
                            "assigned-present-lacking"));
                }
            }
        }
    }

    private static String lead(Passages passages, Figure figure) {
        int block = passages.text().blocks().get(figure.block()).span().start();
        int from = Math.max(block, figure.span().start() - LEAD);
        return passages.folded().substring(from, figure.span().start());
    }
}
