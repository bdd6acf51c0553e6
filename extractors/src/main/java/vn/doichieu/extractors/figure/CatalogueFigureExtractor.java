package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.structure.AreaLocator;
import vn.doichieu.extractors.structure.Outline;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** Labels every quantity and binds it by the phrases and relations of the catalogue. */
public final class CatalogueFigureExtractor implements FigureExtractor {
    private final CandidateFinder finder;
    private final Relations relations;
    private final AreaLocator areas;

    public CatalogueFigureExtractor(Catalogue catalogue) {
        finder = new CandidateFinder(catalogue);
        relations = new Relations(catalogue);
        areas = new AreaLocator(catalogue.headings());
    }

    /** The folded text, and the same without dates and document numbers; both as long as the text. */
    private record Folded(String plain, String withoutCitations) {}

    @Override
    public List<Figure> extract(ReportText text, Outline outline, List<Mention> mentions) {
        String plain = withoutMarks(text);
        Folded folded = new Folded(plain, withoutCitations(plain, mentions));
        Surroundings surroundings = new Surroundings(text, plain, outline);
        List<Figure> figures = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < text.blocks().size(); i++) {
            Block block = text.blocks().get(i);
            List<Mention> quantities = new ArrayList<>();
            while (next < mentions.size()
                    && mentions.get(next).span().start() < block.span().end()) {
                Mention mention = mentions.get(next++);
                if (block.kind().inFlow() && isStatement(text.text(), mention, quantities)) {
                    quantities.add(mention);
                }
            }
            if (!quantities.isEmpty()) {
                figures.addAll(figuresOf(text, folded, outline, surroundings, i, quantities, figures.size()));
            }
        }
        return figures;
    }

    /** Units of time measure terms and durations, not results. */
    private static final Set<String> TIME = Set.of("giờ", "phút", "ngày", "tháng", "năm");

    /** Quantities, but neither durations nor the maximum of a score: "100" in "95,66/100 điểm" says nothing of the ward. */
    private static boolean isStatement(String text, Mention mention, List<Mention> before) {
        boolean maximum = mention.kind() == MentionKind.SCORE
                && before.stream()
                        .anyMatch(earlier ->
                                earlier.whole().filter(mention.span()::equals).isPresent());
        boolean duration = mention.measureUnit().filter(TIME::contains).isPresent();
        return mention.kind().isQuantity() && !maximum && !duration && !describesCounted(text, mention, before);
    }

    /** "33 thủ tục cấp xã chưa có dịch vụ công trực tuyến": a relative clause of the number before, no zero of its own. */
    private static boolean describesCounted(String text, Mention mention, List<Mention> before) {
        if (mention.kind() != MentionKind.ZERO || before.isEmpty()) {
            return false;
        }
        String between = text.substring(
                before.get(before.size() - 1).span().end(), mention.span().start());
        return between.length() < 60 && between.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
    }

    private List<Figure> figuresOf(
            ReportText text,
            Folded folded,
            Outline outline,
            Surroundings surroundings,
            int block,
            List<Mention> quantities,
            int firstIndex) {
        Span span = text.blocks().get(block).span();
        List<Label> labels = new BlockLabeller(
                        text.text(),
                        folded.withoutCitations(),
                        folded.plain(),
                        span,
                        quantities,
                        surroundings.text(block),
                        surroundings.of(block))
                .labels();
        Optional<Integer> area = areas.areaAt(text, outline, span.start());
        List<Optional<Candidate>> bindings = new BlockBinder(finder, relations, quantities, labels, area).bind();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Mention mention = quantities.get(i);
            if (mention.kind() == MentionKind.ZERO && bindings.get(i).isEmpty()) {
                continue; // "không có …" of something no indicator counts is prose, not a figure
            }
            Optional<Section> section = outline.at(mention.span().start());
            FigureRole role = RoleFinder.role(folded.plain(), mention, span.start(), section);
            figures.add(new Figure(
                    firstIndex + figures.size(),
                    mention,
                    text.quote(mention.span()),
                    bindings.get(i).map(Candidate::indicator),
                    labels.get(i).shown(),
                    role,
                    role == FigureRole.TARGET && mention.qualifier() == Qualifier.EXACT
                            ? Qualifier.PLANNED
                            : mention.qualifier(),
                    section.map(outline::path).orElse(List.of()).stream()
                            .flatMap(above -> above.number().stream())
                            .toList(),
                    area,
                    text.pageAt(mention.span().start()),
                    block,
                    confidence(bindings.get(i)),
                    bindings.get(i).map(Candidate::rule)));
        }
        return figures;
    }

    /** Grows with the words that speak for the binding; unbound figures carry the certainty of recognition. */
    private static double confidence(Optional<Candidate> binding) {
        double raw =
                binding.map(found -> 1 / (1 + Math.exp(1.5 - found.score()))).orElse(0.5);
        return Math.round(raw * 100) / 100.0;
    }

    /** The folded text with note marks blanked: they are no words. */
    private static String withoutMarks(ReportText text) {
        StringBuilder folded = new StringBuilder(Folding.fold(text.text()));
        text.noteMarks().forEach(mark -> blank(folded, mark));
        return folded.toString();
    }

    /** Dates and document numbers blanked as well: they are no words of a label. */
    private static String withoutCitations(String plain, List<Mention> mentions) {
        StringBuilder folded = new StringBuilder(plain);
        mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.DATE || mention.kind() == MentionKind.DOCUMENT_NUMBER)
                .forEach(mention -> blank(folded, mention.span()));
        return folded.toString();
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
