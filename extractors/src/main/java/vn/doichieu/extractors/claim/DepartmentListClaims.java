package vn.doichieu.extractors.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/** "03 cơ quan chuyên môn, gồm: Văn phòng …, Phòng …, Phòng …": offices counted, then called by their names. */
final class DepartmentListClaims implements ClaimRule {
    private static final Set<String> COUNTED = Set.of("cơ quan", "phòng");
    private static final BigDecimal MOST = BigDecimal.valueOf(9);

    /** Ends where another number, sentence or bracket does. */
    private static final Pattern LIST = Pattern.compile(
            "^(?: chuyên môn)?[^.;:()\\d\\n]{0,30}?(?:,? (?:gồm|bao gồm)(?: có)?[: ]|:| \\()(?<names>[^.()\\d\\n]*)");

    private static final Pattern NAME = Pattern.compile("(?:văn phòng|phòng) (?!chuyên môn).*");

    /** Words with which the name of an office goes on behind a comma or "và". */
    private static final Pattern GOES_ON = Pattern.compile("(?:hạ tầng|đô thị|xã hội|nông nghiệp|môi trường|nông thôn"
            + "|khoa học|văn hóa|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?!\\p{L}).*");

    private static final Pattern OTHER_BODY =
            Pattern.compile("(?:thành lập |có )?(?:trung tâm|tổ chức|đơn vị|ban|$).*");

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        for (Figure figure : passages.figures()) {
            if (COUNTED.contains(figure.mention().measureUnit().orElse(""))
                    && figure.value().compareTo(MOST) <= 0) {
                list(passages, figure, claims);
            }
        }
    }

    private static void list(Passages passages, Figure figure, Consumer<Claim> claims) {
        int from = figure.span().end();
        int end = passages.text().blocks().get(figure.block()).span().end();
        Matcher list = LIST.matcher(passages.folded().substring(from, end));
        if (!list.find()) {
            return;
        }
        List<String> items = Arrays.stream(list.group("names").split("[,;]| và(?: |$)"))
                .map(String::strip)
                .takeWhile(item -> !OTHER_BODY.matcher(item).matches())
                .toList();
        int listed = (int)
                items.stream().filter(item -> NAME.matcher(item).matches()).count();
        boolean understood = items.stream()
                .allMatch(item ->
                        NAME.matcher(item).matches() || GOES_ON.matcher(item).matches());
        if (listed > 1 && understood) {
            claims.accept(new Claim(
                    ClaimKind.ENUMERATION,
                    figure.index(),
                    List.of(),
                    OptionalInt.of(listed),
                    new Span(figure.span().start(), from + list.end("names")),
                    "department-list"));
        }
    }
}
