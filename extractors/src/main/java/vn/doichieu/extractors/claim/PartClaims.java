package vn.doichieu.extractors.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/**
 * "13 đơn vị bao gồm 05 trường mầm non; 04 trường tiểu học; …" asserts a complete list; "45 văn bản, trong đó 12 kế
 * hoạch" a part; "72 thủ tục (công an: 23; quân sự: 7; …)" a complete list in brackets.
 */
final class PartClaims implements ClaimRule {
    private static final Pattern OPENS = Pattern.compile("trong đó|bao gồm|gồm|tính cả");
    /** From the whole to its list: its noun phrase, then the opening word or bracket. */
    private static final int REACH = 90;

    private static final Pattern STOPS =
            Pattern.compile("với tổng|tổng (số|thu|chi|vốn|cộng)|\\. |như vậy|đồng thời|ngoài ra");
    /** What follows is counted within the part before it. */
    private static final Pattern NARROWER =
            Pattern.compile("(?<!\\p{L})(riêng|trong số|trong tổng số)(?!\\p{L})|(?<!\\p{L})trong $");

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        for (List<Figure> figures : passages.byBlock().values()) {
            BitSet stops = stops(passages, figures);
            for (int i = 0; i + 1 < figures.size(); i++) {
                Figure whole = figures.get(i);
                if (Passages.isCount(whole) || Passages.isMoney(whole)) {
                    list(passages, figures, i, stops, claims);
                }
            }
        }
    }

    /** The figures behind which words end a list. */
    private static BitSet stops(Passages passages, List<Figure> figures) {
        BitSet stops = new BitSet();
        for (int i = 0; i + 1 < figures.size(); i++) {
            stops.set(
                    i,
                    STOPS.matcher(passages.between(figures.get(i), figures.get(i + 1)))
                            .find());
        }
        return stops;
    }

    private static void list(Passages passages, List<Figure> figures, int at, BitSet stops, Consumer<Claim> claims) {
        Figure whole = figures.get(at);
        boolean bracketFollows = passages.folded().startsWith(" (", whole.span().end());
        if (whole.mention().whole().isPresent() && !bracketFollows) {
            return;
        }
        int first = firstOfList(passages, figures, at);
        if (first == figures.size() || figures.get(first).mention().whole().isPresent()) {
            return;
        }
        String lead = passages.between(figures.get(first - 1), figures.get(first));
        Matcher word = OPENS.matcher(lead);
        boolean opened = word.find();
        int bracket = lead.indexOf('(');
        boolean bracketed = bracket >= 0 && lead.indexOf(')', bracket) < 0 && first == at + 1;
        boolean inClosedBracket = passages.between(whole, figures.get(first)).matches("[^(]*\\).*");
        if (inClosedBracket
                || lead.length() > REACH
                || STOPS.matcher(lead.replace(". trong đó", "")).find()
                || !(opened || bracketed)) {
            return;
        }
        String opening = opened ? word.group() : "(";
        int end = bracketed ? closing(passages.folded(), whole.span().end() + bracket) : listEnd(figures, first, stops);
        boolean complete = opening.equals("gồm") || opening.equals("bao gồm") || opening.equals("(");
        List<List<Figure>> groups = groups(passages, figures, first, end, whole);
        List<Figure> all = groups.stream().flatMap(List::stream).toList();
        boolean eachIsWhole = groups.stream().anyMatch(group -> sum(group).compareTo(whole.value()) == 0);
        if (sum(all).compareTo(whole.value()) <= 0 || (complete && !eachIsWhole)) {
            groups = List.of(all); // one list, its items set apart by semicolons
        } else if (complete) {
            groups = groups.stream()
                    .filter(group -> sum(group).compareTo(whole.value()) == 0)
                    .toList(); // the list closed; what follows the semicolon speaks of something else
        }
        emit(figures, at, groups, complete, opening, claims);
    }

    /** Past the whole's share and what brackets say of either: "186 tỷ, bằng 104,7% dự toán (178 tỷ), gồm …". */
    private static int firstOfList(Passages passages, List<Figure> figures, int at) {
        int first = at + 1;
        int seen = figures.get(at).span().end();
        boolean open = false;
        while (first < figures.size()) {
            int start = figures.get(first).span().start();
            open = isOpen(passages.folded(), seen, start, open);
            boolean aside = first > at + 1 && open;
            if (!Passages.isShare(figures.get(first)) && !aside) {
                return first;
            }
            seen = Math.max(seen, start);
            first++;
        }
        return first;
    }

    /** Whether the last bracket before the end opens; as before where there is none from the start on. */
    private static boolean isOpen(String folded, int start, int end, boolean before) {
        for (int i = end - 1; i >= start; i--) {
            if (folded.charAt(i) == '(' || folded.charAt(i) == ')') {
                return folded.charAt(i) == '(';
            }
        }
        return before;
    }

    private static void emit(
            List<Figure> figures,
            int at,
            List<List<Figure>> groups,
            boolean complete,
            String opening,
            Consumer<Claim> claims) {
        Figure whole = figures.get(at);
        String rule = (opening.equals("(") ? "bracket" : opening.replace(' ', '-')) + "-list";
        for (List<Figure> parts : groups) {
            boolean sums = complete && parts.size() > 1;
            boolean bracketOfOne = opening.equals("(") && parts.size() == 1;
            if (parts.isEmpty() || bracketOfOne || (complete && !sums) || listsSeveralWholes(figures, at, parts)) {
                continue;
            }
            int end = parts.get(parts.size() - 1).span().end();
            claims.accept(new Claim(
                    sums ? ClaimKind.SUM : ClaimKind.PART_OF,
                    whole.index(),
                    parts.stream().map(Figure::index).toList(),
                    OptionalInt.empty(),
                    new Span(whole.span().start(), Math.max(end, whole.span().end())),
                    rule));
        }
    }

    /** "bổ nhiệm 8 công chức và 01 viên chức (trong đó 05 cấp phó, 04 cấp trưởng)": the list explains both. */
    private static boolean listsSeveralWholes(List<Figure> figures, int at, List<Figure> parts) {
        if (at == 0) {
            return false;
        }
        BigDecimal sum = sum(parts);
        BigDecimal both = figures.get(at).value().add(figures.get(at - 1).value());
        return sum.compareTo(figures.get(at).value()) > 0 && sum.compareTo(both) <= 0;
    }

    private static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Comparable numbers until the end; at semicolons several lists may follow each other under one whole. */
    private static List<List<Figure>> groups(
            Passages passages, List<Figure> figures, int first, int end, Figure whole) {
        List<List<Figure>> groups = new ArrayList<>();
        List<Figure> group = new ArrayList<>();
        for (int i = first; i < figures.size() && figures.get(i).span().start() < end; i++) {
            Figure part = figures.get(i);
            String lead = i == first ? "" : passages.between(figures.get(i - 1), part);
            if (i > first
                    && (OPENS.matcher(lead).find() || NARROWER.matcher(lead).find() || lead.contains("("))) {
                break;
            }
            if (i > first && lead.contains(";") && opensAnother(groups, group, part, whole)) {
                break;
            }
            if (lead.contains(";") && group.size() > 1) {
                groups.add(group);
                group = new ArrayList<>();
            }
            if (comparable(whole, part) && !Passages.isShare(part)) {
                group.add(part);
            }
        }
        groups.add(group);
        return groups;
    }

    /** Behind a semicolon, what would burst the whole is no part of it but the next thing told. */
    private static boolean opensAnother(List<List<Figure>> groups, List<Figure> group, Figure part, Figure whole) {
        boolean fits = comparable(whole, part) && !Passages.isShare(part);
        return fits
                && groups.isEmpty()
                && group.size() == 1
                && sum(group).add(part.value()).compareTo(whole.value()) > 0;
    }

    private static int listEnd(List<Figure> figures, int first, BitSet stops) {
        int stop = stops.nextSetBit(first);
        return figures.get(stop < 0 ? figures.size() - 1 : stop).span().end();
    }

    private static int closing(String folded, int bracket) {
        int depth = 0;
        for (int i = bracket; i < folded.length(); i++) {
            depth += folded.charAt(i) == '(' ? 1 : folded.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 || folded.charAt(i) == '\n') {
                return i;
            }
        }
        return folded.length();
    }

    /** Whether the one can be counted into the other: the same unit, no unit, or two nouns for people or for bodies. */
    static boolean comparable(Figure whole, Figure part) {
        if (whole.mention().kind() != part.mention().kind()) {
            return false;
        }
        return UnitKinds.alike(
                whole.mention().measureUnit().orElse(""),
                part.mention().measureUnit().orElse(""));
    }
}
