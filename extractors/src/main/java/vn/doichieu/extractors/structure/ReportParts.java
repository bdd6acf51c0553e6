package vn.doichieu.extractors.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.DocumentType;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/**
 * The stretches of a report that tell who wrote it (Nghị định 30/2020/NĐ-CP): what stands above the type word, what
 * stands between it and the first heading, and what closes the report. Page furniture and notes are left out.
 *
 * @param masthead blocks above the type word ("BÁO CÁO"); empty where there is none
 * @param opening  blocks behind the type word, up to the first heading
 * @param closing  blocks from the closing sentence or "Nơi nhận" on
 */
record ReportParts(List<String> masthead, List<String> opening, List<String> closing) {
    /** A report without headings: its opening is looked for in so many characters. */
    private static final int LONGEST_OPENING = 4000;

    private static final int SHORTEST_CLOSING = 600;
    /** How the closings begin, which is quickly looked for. */
    private static final List<String> CLOSINGS = List.of("trên đây là", "nơi nhận", "tm.");

    private static final Pattern CLOSING =
            Pattern.compile("(?=[tn])(?:trên đây là|nơi nhận ?:|(?<=\\n)tm\\. ?(?:ủy|ubnd))");

    static ReportParts of(ReportText report, Outline outline, List<DocumentType> types) {
        boolean headed = !outline.sections().isEmpty();
        int firstHeading = headed ? outline.sections().get(0).heading().start() : 0;
        int closing = closingStart(report, firstHeading);
        int body = headed ? firstHeading : Math.min(LONGEST_OPENING, closing);
        List<String> head = blocks(report, new Span(0, body));
        TypeWord type = TypeWord.in(head, types);
        List<String> opening = head.subList(type.after(), head.size());
        int length = report.text().length();
        Span end = new Span(closing < length ? closing : Math.max(firstHeading, length - SHORTEST_CLOSING), length);
        return new ReportParts(head.subList(0, type.at()), type.withRest(opening), blocks(report, end));
    }

    String mastheadText() {
        return String.join(" ", masthead);
    }

    String openingText() {
        return String.join(" ", opening);
    }

    String closingText() {
        return String.join(" ", closing);
    }

    private static int closingStart(ReportText report, int from) {
        String folded = Folding.fold(report.text());
        int first = CLOSINGS.stream()
                .mapToInt(words -> folded.indexOf(words, from))
                .filter(at -> at >= 0)
                .min()
                .orElse(folded.length());
        Matcher matcher = CLOSING.matcher(folded).region(first, folded.length()).useTransparentBounds(true);
        return matcher.find() ? matcher.start() : folded.length();
    }

    private static List<String> blocks(ReportText report, Span part) {
        return report.blocks().stream()
                .filter(block -> block.kind().inFlow() && block.span().overlaps(part))
                .map(Block::span)
                .map(span -> new Span(Math.max(span.start(), part.start()), Math.min(span.end(), part.end())))
                .map(report::quote)
                .toList();
    }

    /**
     * The block that says what the document is.
     *
     * @param at    its index; 0 where there is none
     * @param after index of the block behind it
     * @param rest  what a converter glued behind the word in the same block
     */
    private record TypeWord(int at, int after, Optional<String> rest) {

        static TypeWord in(List<String> head, List<DocumentType> types) {
            for (int i = 0; i < head.size(); i++) {
                for (DocumentType type : types) {
                    Optional<String> rest = behind(head.get(i), type.name());
                    if (rest.isPresent()) {
                        return new TypeWord(i, i + 1, rest.filter(words -> !words.isEmpty()));
                    }
                }
            }
            return new TypeWord(0, 0, Optional.empty());
        }

        List<String> withRest(List<String> opening) {
            return rest.map(words ->
                            Stream.concat(Stream.of(words), opening.stream()).toList())
                    .orElse(opening);
        }

        private static Optional<String> behind(String block, String name) {
            String folded = Folding.fold(block);
            boolean leads = folded.startsWith(name)
                    && Folding.standsAlone(folded, 0, name.length())
                    && block.substring(0, name.length()).chars().noneMatch(Character::isLowerCase);
            return leads ? Optional.of(block.substring(name.length()).strip()) : Optional.empty();
        }
    }
}
