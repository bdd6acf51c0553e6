package vn.doichieu.extractors.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ONE = Pattern.compile(NAME);

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        for (Figure figure : passages.figures()) {
            String unit = figure.mention().measureUnit().orElse("");
            if (NAMED.contains(unit) && figure.value().compareTo(MOST) <= 0) {
                names(passages, figure, claims);
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
        claims.accept(new Claim(
                ClaimKind.ENUMERATION,
                figure.index(),
                List.of(),
                OptionalInt.of(listed),
                new Span(figure.span().start(), from + list.end("names")),
                "name-list"));
    }

    /** Only the end of the sentence, or of the clause, ends the list. */
    private static boolean goesOn(String after) {
        return !after.isBlank() && (after.startsWith("..") || (after.charAt(0) != '.' && after.charAt(0) != ';'));
    }
}
