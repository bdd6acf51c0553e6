package vn.doichieu.extractors.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionFinder;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Span;

/** Lists what may have been printed where a number was read, one slip of recognition away. */
final class Misreadings {
    private static final int FEWEST_DIGITS = 3;

    private final MentionFinder mentions;
    private final ReportText text;
    private final Map<Integer, List<Misreading>> known = new LinkedHashMap<>();

    Misreadings(MentionFinder mentions, ReportText text) {
        this.mentions = mentions;
        this.text = text;
    }

    List<Misreading> of(Figure figure) {
        return known.computeIfAbsent(figure.index(), index -> find(figure));
    }

    private List<Misreading> find(Figure figure) {
        Span span = figure.mention().numberSpan();
        String read = text.quote(span);
        Map<String, Boolean> printed = new LinkedHashMap<>();
        if (text.blocks().get(figure.block()).kind() == BlockKind.TABLE_CELL) {
            withoutRules(read).forEach(one -> printed.put(one, true));
        }
        if (figure.mention().kind() == MentionKind.PERCENT || figure.mention().kind() == MentionKind.SCORE) {
            withComma(read).forEach(one -> printed.put(one, true));
        }
        withOtherShape(read).forEach(one -> printed.putIfAbsent(one, false));
        List<Misreading> misreadings = new ArrayList<>();
        printed.forEach((one, telling) -> number(figure, one)
                .filter(number -> number.value().compareTo(figure.value()) != 0)
                .ifPresent(number -> misreadings.add(new Misreading(span, one, number, telling))));
        return misreadings;
    }

    /** The upright rule beside a cell is read as the digit 1. */
    private static List<String> withoutRules(String read) {
        List<String> printed = new ArrayList<>();
        if (read.length() > 1 && read.startsWith("1")) {
            printed.add(read.substring(1).replaceFirst("^[.,]", ""));
        }
        if (read.length() > 1 && read.endsWith("1") && read.indexOf(',') < 0) {
            printed.add(read.substring(0, read.length() - 1).replaceFirst("[.,]$", ""));
        }
        return printed;
    }

    /** A comma of a share is lost: "9981" was "99,81". */
    private static List<String> withComma(String read) {
        List<String> printed = new ArrayList<>();
        if (read.length() >= FEWEST_DIGITS && read.chars().allMatch(Character::isDigit)) {
            for (int decimals = 1; decimals <= 2; decimals++) {
                int at = read.length() - decimals;
                printed.add(read.substring(0, at) + "," + read.substring(at));
            }
        }
        return printed;
    }

    private static List<String> withOtherShape(String read) {
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < read.length(); i++) {
            for (char shape : Lookalikes.shapes(read.charAt(i)).toCharArray()) {
                printed.add(read.substring(0, i) + shape + read.substring(i + 1));
            }
        }
        return printed;
    }

    /** What the block would say at the figure's place. */
    private Optional<Relation.Stated> number(Figure figure, String printed) {
        Block block = text.blocks().get(figure.block());
        Span span = figure.mention().numberSpan();
        int at = span.start() - block.span().start();
        String before = block.span().in(text.text()).substring(0, at);
        String after = text.text().substring(span.end(), block.span().end());
        String whole = before + printed + after;
        Block alone = new Block(block.kind(), new Span(0, whole.length()), block.emphasis(), block.cell());
        return mentions.find(ReportText.of(whole, List.of(alone), List.of(), List.of())).stream()
                .filter(mention -> mention.numberSpan().start() == at && isLike(mention, figure))
                .map(mention -> new Relation.Stated(mention.value().orElseThrow(), mention.decimals()))
                .findFirst();
    }

    private static boolean isLike(Mention mention, Figure figure) {
        return mention.kind() == figure.mention().kind();
    }
}
