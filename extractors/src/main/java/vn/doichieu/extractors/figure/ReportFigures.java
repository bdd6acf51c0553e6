package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.structure.AreaLocator;
import vn.doichieu.extractors.structure.Outline;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.text.Span;

/** The figures of one report, block by block. */
final class ReportFigures {
    private final CatalogueFigureExtractor.Binding binding;
    private final CandidateFinder finder;
    private final ReportText text;
    private final Outline outline;
    private final List<Mention> mentions;
    private final FoldedText folded;
    private final Surroundings surroundings;
    private final TableHeads tables;
    private final AreaLocator.Areas areas;
    private final List<Figure> figures = new ArrayList<>();

    /** The indicators that numbers of a table have, by the table. */
    private final Map<Integer, Set<String>> inTables = new HashMap<>();

    ReportFigures(CatalogueFigureExtractor.Binding binding, ReportText text, Outline outline, List<Mention> mentions) {
        this.binding = binding;
        this.finder = binding.finder().forOneReport();
        this.text = text;
        this.outline = outline;
        this.mentions = mentions;
        this.folded = FoldedText.of(text, mentions);
        this.surroundings = new Surroundings(text, folded.plain(), outline);
        this.tables = new TableHeads(text);
        this.areas = binding.areas().in(text, outline);
    }

    List<Figure> figures() {
        int next = 0;
        for (int i = 0; i < text.blocks().size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException(); // the file's time is over
            }
            Block block = text.blocks().get(i);
            List<Mention> quantities = new ArrayList<>();
            while (next < mentions.size()
                    && mentions.get(next).span().start() < block.span().end()) {
                Mention mention = mentions.get(next++);
                if (block.kind().inFlow() && Statements.isStatement(text.text(), mention, quantities)) {
                    quantities.add(mention);
                }
            }
            if (!quantities.isEmpty() && !tables.isYearOfHead(i)) {
                bind(i, quantities);
            }
        }
        return figures;
    }

    private void bind(int block, List<Mention> quantities) {
        Span span = text.blocks().get(block).span();
        Optional<Integer> area = areas.at(span.start());
        Optional<CellHeads> heads = quantities.size() == 1 ? tables.of(block) : Optional.empty();
        if (heads.isPresent()) {
            bindCell(block, quantities.get(0), heads.get(), area);
            return;
        }
        List<Label> labels = new BlockLabeller(
                        text.text(),
                        folded,
                        span,
                        quantities,
                        surroundings.text(block),
                        surroundings.of(block),
                        surroundings.beside(block),
                        binding.elsewhere())
                .labels();
        List<Choice> bindings =
                new BlockBinder(finder, binding.ranking(), binding.relations(), quantities, labels, area).bind();
        for (int i = 0; i < quantities.size(); i++) {
            FigureRole role =
                    RoleFinder.role(folded.plain(), quantities.get(i), span.start(), outline.at(span.start()));
            add(block, quantities.get(i), labels.get(i), bindings.get(i), role, area);
        }
    }

    /** A number alone in its cell is named by the heads of its row and column. */
    private void bindCell(int block, Mention bare, CellHeads heads, Optional<Integer> area) {
        CellUnits units = binding.cellUnits();
        Mention mention = units.measured(
                bare, heads.unit().or(() -> units.namedIn(heads.namingColumn())).or(() -> heads.columnOfMoney()));
        List<String> around = surroundings.of(block);
        Label label = heads.label(mention.measureUnit().orElse(""), around, binding.elsewhere());
        List<Candidate> shared = heads.sharedByRows(mention.measureUnit().orElse(""), around, label)
                .map(column -> candidates(column, mention, area))
                .orElse(List.of());
        CandidateFinder.Found considered = finder.consider(label, mention.kind(), mention.measureUnit(), area);
        Explanation seen = new Explanation(label.readings(), marks(block, label), considered.candidates());
        List<Candidate> fitting = binding.ranking().fitting(mention, area, seen);
        Set<String> taken = heads.isTotal() ? boundInTable(block) : Set.of();
        Optional<Candidate> found = fitting.stream()
                .filter(candidate ->
                        shared.stream().noneMatch(other -> other.indicator().equals(candidate.indicator())))
                .filter(candidate -> !taken.contains(candidate.indicator()))
                .findFirst()
                .or(() -> rateOfRow(label, mention, area));
        Optional<Section> section = outline.at(mention.span().start());
        FigureRole role = heads.isAim()
                ? FigureRole.TARGET
                : RoleFinder.role(folded.plain(), mention, mention.span().start(), section);
        add(block, mention, label, new Choice(found, considered, fitting, taken), role, area);
    }

    /** The indicators that rows above carry: the total of the rows is something else. */
    private Set<String> boundInTable(int block) {
        int table = text.blocks().get(block).cell().orElseThrow().table();
        return inTables.getOrDefault(table, Set.of());
    }

    private List<Candidate> candidates(Label label, Mention mention, Optional<Integer> area) {
        return finder.find(label, mention.kind(), mention.measureUnit(), area).stream()
                .filter(candidate -> candidate.score() >= Ranking.THRESHOLD)
                .toList();
    }

    /** A percentage in the row of a count is its rate. */
    private Optional<Candidate> rateOfRow(Label label, Mention mention, Optional<Integer> area) {
        if (mention.kind() != MentionKind.PERCENT) {
            return Optional.empty();
        }
        return finder.find(label, MentionKind.COUNT, Optional.empty(), area).stream()
                .filter(count -> count.score() >= Ranking.THRESHOLD)
                .findFirst()
                .flatMap(count ->
                        binding.relations().rateOf(count.indicator()).map(rate -> count.related(rate, 1, "share of")));
    }

    private void add(int block, Mention mention, Label label, Choice choice, FigureRole role, Optional<Integer> area) {
        Optional<Candidate> found = choice.chosen();
        Optional<Section> section = outline.at(mention.span().start());
        text.blocks()
                .get(block)
                .cell()
                .ifPresent(cell -> found.map(Candidate::indicator)
                        .ifPresent(indicator -> inTables.computeIfAbsent(cell.table(), table -> new HashSet<>())
                                .add(indicator)));
        boolean planned = role == FigureRole.TARGET && mention.qualifier() == Qualifier.EXACT;
        figures.add(new Figure(
                figures.size(),
                mention,
                text.quote(mention.span()),
                found.map(Candidate::indicator),
                label.shown(),
                role,
                planned ? Qualifier.PLANNED : mention.qualifier(),
                section.map(outline::path).orElse(List.of()).stream()
                        .flatMap(above -> above.number().stream())
                        .toList(),
                area,
                text.pageAt(mention.span().start()),
                block,
                Math.min(confidence(found), recognition(mention.span())),
                recognition(mention.span()),
                found.map(Candidate::rule),
                choice.explanation(label, marks(block, label))));
    }

    private List<String> marks(int block, Label label) {
        List<String> marks = new ArrayList<>(label.marks());
        tables.of(block).ifPresent(heads -> marks.add(heads.isTotal() ? "total-row" : "cell"));
        return marks;
    }

    /** 1 where the file holds the number's text, or where arithmetic proves it. */
    private double recognition(Span span) {
        return text.recognition(span)
                .filter(recognition -> recognition.repair().isEmpty())
                .map(Recognition::confidence)
                .orElse(1.0);
    }

    /** Grows with the words that speak for the binding; unbound figures carry the certainty of recognition. */
    private static double confidence(Optional<Candidate> binding) {
        double raw =
                binding.map(found -> 1 / (1 + Math.exp(1.5 - found.score()))).orElse(0.5);
        return Math.round(raw * 100) / 100.0;
    }
}
