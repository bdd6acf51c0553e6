package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.quantity.Mention;
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
    private final List<Stated> stated = new ArrayList<>();

    ReportFigures(
            CatalogueFigureExtractor.Binding catalogue, ReportText text, Outline outline, List<Mention> mentions) {
        this.text = text;
        this.outline = outline;
        this.mentions = mentions;
        this.folded = FoldedText.of(text, mentions);
        this.binding = catalogue.in(folded.plain());
        this.finder = binding.finder().forOneReport();
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
        TableRepeats.resolved(stated).forEach(this::add);
        return figures;
    }

    private void bind(int block, List<Mention> quantities) {
        Span span = text.blocks().get(block).span();
        Optional<Integer> area = areas.at(span.start());
        Optional<CellHeads> cell = tables.around(block);
        if (cell.filter(CellHeads::isMaximum).isPresent()) {
            return;
        }
        Optional<CellHeads> heads = quantities.size() == 1 ? tables.of(block) : Optional.empty();
        if (heads.isPresent()) {
            bindCell(block, quantities.get(0), heads.get(), area);
            return;
        }
        if (cell.isPresent()) {
            bindSentence(block, quantities, cell.get(), area);
            return;
        }
        List<Label> labels = labels(block, quantities, surroundings.of(block));
        List<FigureRole> roles =
                quantities.stream().map(mention -> role(mention, span.start())).toList();
        List<Choice> bindings =
                new BlockBinder(finder, binding.ranking(), binding.relations(), quantities, labels, area, roles).bind();
        for (int i = 0; i < quantities.size(); i++) {
            state(block, quantities.get(i), labels.get(i), bindings.get(i), roles.get(i), Optional.empty(), area);
        }
    }

    private List<Label> labels(int block, List<Mention> quantities, List<String> around) {
        return new BlockLabeller(
                        text.text(),
                        folded,
                        text.blocks().get(block).span(),
                        quantities,
                        surroundings.text(block),
                        around,
                        surroundings.beside(block),
                        binding.elsewhere())
                .labels();
    }

    /** A number alone in its cell is named by the heads of its row and column. */
    private void bindCell(int block, Mention bare, CellHeads heads, Optional<Integer> area) {
        CellBinder binder = new CellBinder(binding, finder, heads, surroundings.of(block), area);
        Mention mention = binder.measured(bare);
        Label label = binder.label(mention);
        FigureRole role = inCell(heads, mention);
        state(
                block,
                mention,
                label,
                binder.choice(mention, label, marks(block, label)),
                role,
                Optional.of(heads),
                area);
    }

    /** Several numbers in a cell, or one among words: the heads of its row and column stand around them. */
    private void bindSentence(int block, List<Mention> quantities, CellHeads heads, Optional<Integer> area) {
        List<String> around = new ArrayList<>(heads.context());
        around.addAll(surroundings.of(block));
        Span span = text.blocks().get(block).span();
        CellBinder binder = new CellBinder(binding, finder, heads, surroundings.of(block), area);
        CellSentence sentence = new CellSentence(binder, heads, text.text(), span, quantities);
        List<Mention> measured = sentence.measured();
        List<Label> labels = sentence.labels(labels(block, measured, around));
        List<FigureRole> roles =
                measured.stream().map(mention -> inCell(heads, mention)).toList();
        List<Choice> bindings = sentence.completed(new BlockBinder(
                        finder, sentence.ranking(binding.ranking()), binding.relations(), measured, labels, area, roles)
                .bind());
        for (int i = 0; i < measured.size(); i++) {
            state(block, measured.get(i), labels.get(i), bindings.get(i), roles.get(i), Optional.of(heads), area);
        }
    }

    private FigureRole role(Mention mention, int start) {
        return binding.roles().role(folded.plain(), mention, start, outline.at(start));
    }

    /** What the heads of the cell say of the number, else its words. */
    private FigureRole inCell(CellHeads heads, Mention mention) {
        if (heads.isAim() || heads.isReached()) {
            return heads.isAim() ? FigureRole.TARGET : FigureRole.REPORTED;
        }
        return binding.roles()
                .ofColumn(heads.column().printed(), mention.kind())
                .orElseGet(() -> role(mention, mention.span().start()));
    }

    /** Keeps what was found of one quantity until all of its table is known. */
    private void state(
            int block,
            Mention mention,
            Label label,
            Choice choice,
            FigureRole role,
            Optional<CellHeads> heads,
            Optional<Integer> area) {
        stated.add(new Stated(
                block,
                mention,
                label,
                choice,
                role,
                area,
                text.blocks().get(block).cell(),
                heads));
    }

    private void add(Stated one) {
        int block = one.block();
        Mention mention = one.mention();
        Label label = one.label();
        FigureRole role = one.role();
        Optional<Candidate> found = one.choice().chosen();
        Optional<Section> section = outline.at(mention.span().start());
        double recognition = recognition(mention.span());
        figures.add(new Figure(
                figures.size(),
                mention,
                text.quote(mention.span()),
                found.map(Candidate::indicator),
                label.shown(),
                role,
                one.qualifier(),
                section.map(outline::path).orElse(List.of()).stream()
                        .flatMap(above -> above.number().stream())
                        .toList(),
                one.area(),
                text.pageAt(mention.span().start()),
                block,
                Math.min(confidence(found), recognition),
                recognition,
                found.map(Candidate::rule),
                one.choice().explanation(label, marks(block, label))));
    }

    private List<String> marks(int block, Label label) {
        List<String> marks = label.marks();
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
