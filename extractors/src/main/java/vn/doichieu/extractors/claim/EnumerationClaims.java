package vn.doichieu.extractors.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.DocumentType;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/**
 * "06 văn bản" and the documents that a footnote or the items after "đó là:" list. Documents are counted by the type
 * words ("Quyết định số …") that open each item.
 */
final class EnumerationClaims implements ClaimRule {
    private static final int REACH = 60;
    private static final Pattern ANNOUNCES = Pattern.compile(".*(đó là|cụ thể|gồm|như sau) ?:\\s*$");

    private static final Pattern LISTS = Pattern.compile("(gồm|bao gồm|cụ thể|đó là|cụ thể là)( có)? ?:? ");
    private static final Pattern SENTENCE_END = Pattern.compile("\\. (?=\\p{L})|\\.$|;$");

    /** A note that opens so names some of the documents only. */
    private static final Pattern SOME =
            Pattern.compile("^\\s*(trong đó|tiêu biểu|điển hình|nổi bật|như|một số|ví dụ)(?!\\p{L}).*");

    /** "Gồm 01 nghị quyết và 02 quyết định: " before the documents themselves. */
    private static final Pattern INTRODUCTION = Pattern.compile("^[^;:]{0,90}: ");

    private final Set<String> typeNames;
    private final Pattern document;
    private final Pattern citation;

    EnumerationClaims(List<DocumentType> types) {
        String names = types.stream()
                .flatMap(type -> type.names().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        typeNames = types.stream().flatMap(type -> type.names().stream()).collect(Collectors.toSet());
        citation = Pattern.compile("(?<!\\p{L})(" + names + ")( số| số:)? ?\\d");
        document = Pattern.compile("^[\\s\\-+*•]*(" + names + ")( số| ?[0-9:])[^\\n]*");
    }

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        Footnotes footnotes = Footnotes.of(passages.text());
        for (Figure figure : passages.figures()) {
            if (Passages.isCount(figure) && countsDocuments(figure)) {
                footnote(passages, footnotes, figure)
                        .or(() -> items(passages, figure))
                        .or(() -> inSentence(passages, figure))
                        .ifPresent(claims);
            }
        }
    }

    private boolean countsDocuments(Figure figure) {
        String unit = figure.mention().measureUnit().orElse("");
        return unit.startsWith("văn bản") || unit.equals("phương án") || typeNames.contains(unit);
    }

    private Optional<Claim> footnote(Passages passages, Footnotes footnotes, Figure figure) {
        int from = figure.span().end();
        return footnotes.marks(from, from + REACH).stream()
                .filter(span -> passages.folded()
                        .substring(from, span.start())
                        .chars()
                        .noneMatch(c -> c == ';' || c == ',' || c == '\n' || Character.isDigit(c)))
                .findFirst()
                .flatMap(mark -> footnotes.note(mark, from))
                .map(note -> claim(figure, listedFor(figure, note.in(passages.folded())), note, "footnote-list"))
                .filter(claim -> claim.listed().orElse(0) > 0);
    }

    /** A note may serve several counts ("01 nghị quyết và 02 quyết định¹"): those of the counted type are enough. */
    private int listedFor(Figure figure, String note) {
        List<String> types = documentsIn(note);
        String unit = figure.mention().measureUnit().orElse("");
        int ofType = (int) types.stream().filter(unit::equals).count();
        return figure.value().compareTo(BigDecimal.valueOf(ofType)) == 0 ? ofType : types.size();
    }

    /** The type words of the documents listed; items are set apart by semicolons, now and then by a full stop. */
    private List<String> documentsIn(String note) {
        String all = Footnotes.LEADING_MARK.matcher(note).replaceFirst("");
        if (SOME.matcher(all).matches()) {
            return List.of();
        }
        String words =
                document.matcher(all).find() ? all : INTRODUCTION.matcher(all).replaceFirst("");
        return Arrays.stream(words.split(";|\\. (?=\\p{L})"))
                .map(document::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    /** "3 văn bản … đó là:" and the list items that follow, each opened by a document. */
    private Optional<Claim> items(Passages passages, Figure figure) {
        List<Block> blocks = passages.text().blocks();
        Block here = blocks.get(figure.block());
        String rest =
                passages.folded().substring(figure.span().end(), here.span().end());
        if (!ANNOUNCES.matcher(rest).matches() || rest.contains(". ")) {
            return Optional.empty();
        }
        int listed = 0;
        int end = here.span().end();
        for (int i = figure.block() + 1; i < blocks.size(); i++) {
            if (!document.matcher(blocks.get(i).span().in(passages.folded())).find()) {
                break;
            }
            listed++;
            end = blocks.get(i).span().end();
        }
        return listed == 0
                ? Optional.empty()
                : Optional.of(claim(figure, listed, new Span(figure.span().start(), end), "item-list"));
    }

    /** "05 văn bản chỉ đạo, gồm: Kế hoạch số …, Quyết định số …" within one sentence. */
    private Optional<Claim> inSentence(Passages passages, Figure figure) {
        int from = figure.span().end();
        String rest = passages.folded()
                .substring(
                        from,
                        passages.text().blocks().get(figure.block()).span().end());
        Matcher opens = LISTS.matcher(rest);
        if (!opens.find()
                || opens.start() > REACH
                || rest.substring(0, opens.start()).contains(".")) {
            return Optional.empty();
        }
        int end = SENTENCE_END
                .matcher(rest)
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(rest.length());
        int listed = 0;
        Matcher cited = citation.matcher(rest.substring(0, end));
        while (cited.find()) {
            listed += cited.start() > opens.start() ? 1 : 0;
        }
        boolean otherCount = passages.byBlock().getOrDefault(figure.block(), List.of()).stream()
                .anyMatch(
                        other -> other.index() > figure.index() && other.span().start() < from + end);
        return listed < 2 || otherCount
                ? Optional.empty()
                : Optional.of(claim(figure, listed, new Span(figure.span().start(), from + end), "sentence-list"));
    }

    private static Claim claim(Figure figure, int listed, Span span, String rule) {
        return new Claim(ClaimKind.ENUMERATION, figure.index(), List.of(), OptionalInt.of(listed), span, rule);
    }
}
