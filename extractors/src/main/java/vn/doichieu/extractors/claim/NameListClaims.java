package vn.doichieu.extractors.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/** "03 mô hình: "Một cửa lưu động", "Hẹn giờ"": things counted, then called by their names in quotation marks. */
final class NameListClaims implements ClaimRule {
    private static final Set<String> NAMED = Set.of("mô hình", "sáng kiến", "giải pháp", "phần mềm", "ứng dụng");
    private static final BigDecimal MOST = BigDecimal.valueOf(12);
    private static final String NAME = "[\"“][^\"“”\\n]{2,90}[\"”]";
    private static final Pattern LIST = Pattern.compile("^[^.;:\"“\\d\\n]{0,50}(:|gồm|là)[ :]*(?<names>" + NAME
            + "(?:[ ,;]+(?:và )?(?:mô hình |sáng kiến |giải pháp )?" + NAME + ")+)(?<after>[^\\n]{0,3})");
    /** Set apart by semicolons, each name may have something said of it. */
    private static final Pattern ITEMS = Pattern.compile("^[^.;:\"“\\d\\n]{0,50}: ?(?<names>" + NAME
            + "[^;.\"“\\n]{0,90}(?:; ?(?:và )?" + NAME + "[^;.\"“\\n]{0,90})+)(?<after>[.])(?!\\.)");

    private static final Pattern SOME =
            Pattern.compile("(?<!\\p{L})(tiêu biểu|điển hình|nổi bật|trong đó|như|một số)(?!\\p{L})");
    private static final Pattern ANNOUNCES = Pattern.compile("[^.;]*(gồm|đó là|cụ thể|như sau|là) ?:\\s*");
    private static final Pattern ITEM = Pattern.compile("^\\s*[-+*•]\\s*" + NAME);
    private static final Pattern ONE = Pattern.compile(NAME);

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        for (Figure figure : passages.figures()) {
            String unit = figure.mention().measureUnit().orElse("");
            if (NAMED.contains(unit) && figure.value().compareTo(MOST) <= 0) {
                names(passages, figure, claims);
                items(passages, figure, claims);
            }
        }
    }

    private static void names(Passages passages, Figure figure, Consumer<Claim> claims) {
        int from = figure.span().end();
        int end = passages.text().blocks().get(figure.block()).span().end();
        String rest = passages.folded().substring(from, end);
        Matcher plain = LIST.matcher(rest);
        Matcher items = ITEMS.matcher(rest);
        boolean isPlain = plain.find() && !goesOn(plain.group("after"));
        if (!isPlain && !items.find()) {
            return;
        }
        Matcher list = isPlain ? plain : items;
        if (SOME.matcher(rest.substring(0, list.start("names"))).find()) {
            return;
        }
        int listed = (int) ONE.matcher(list.group("names")).results().count();
        claims.accept(claim(figure, listed, from + list.end("names")));
    }

    /** "04 sáng kiến được áp dụng, gồm:" and the items that follow, each of them a name. */
    private static void items(Passages passages, Figure figure, Consumer<Claim> claims) {
        List<Block> blocks = passages.text().blocks();
        String rest = passages.folded()
                .substring(
                        figure.span().end(), blocks.get(figure.block()).span().end());
        if (!ANNOUNCES.matcher(rest).matches() || SOME.matcher(rest).find()) {
            return;
        }
        int next = figure.block() + 1;
        while (next < blocks.size()
                && ITEM.matcher(blocks.get(next).span().in(passages.folded())).find()) {
            next++;
        }
        int listed = next - figure.block() - 1;
        if (listed > 1) {
            claims.accept(claim(figure, listed, blocks.get(next - 1).span().end()));
        }
    }

    private static Claim claim(Figure figure, int listed, int end) {
        return new Claim(
                ClaimKind.ENUMERATION,
                figure.index(),
                List.of(),
                OptionalInt.of(listed),
                new Span(figure.span().start(), end),
                "name-list");
    }

    /** Only the end of the sentence, or of the clause, ends the list. */
    private static boolean goesOn(String after) {
        return !after.isBlank() && (after.startsWith("..") || (after.charAt(0) != '.' && after.charAt(0) != ';'));
    }
}
