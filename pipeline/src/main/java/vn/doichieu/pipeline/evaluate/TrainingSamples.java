package vn.doichieu.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.figure.Candidate;
import vn.doichieu.extractors.figure.CandidateSignals;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.learning.Sample;
import vn.doichieu.extractors.structure.HeadingArea;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.trust.TrustSignals;

/** What there is to learn from a report and its annotation. */
final class TrainingSamples {
    private final TrustSignals trust;
    private final CandidateSignals candidates;

    TrainingSamples(Catalogue catalogue) {
        trust = new TrustSignals(catalogue);
        candidates = new CandidateSignals(catalogue);
    }

    /** One sample per figure: whether its indicator, or its having none, is right. */
    List<Sample> trust(Gold gold, List<Figure> figures) {
        Map<Integer, Gold.GoldFigure> known = annotated(gold, figures);
        List<List<String>> signals = trust.of(figures);
        List<Sample> samples = new ArrayList<>();
        for (int f = 0; f < figures.size(); f++) {
            Optional<String> indicator = figures.get(f).indicator();
            boolean right = Optional.ofNullable(known.get(f))
                    .filter(expected -> expected.indicator().equals(indicator))
                    .isPresent();
            samples.add(new Sample(right ? Sample.RIGHT : Sample.WRONG, signals.get(f)));
        }
        return samples;
    }

    /** One sample per candidate of a figure that the gold has: whether it is the right one. */
    List<Sample> ranking(Gold gold, List<Figure> figures) {
        List<Sample> samples = new ArrayList<>();
        annotated(gold, figures).forEach((f, expected) -> {
            Figure figure = figures.get(f);
            for (Candidate candidate : figure.explanation().candidates()) {
                boolean related = candidate.rule().contains(" of ");
                if (!related) {
                    boolean right = expected.indicator().equals(Optional.of(candidate.indicator()));
                    samples.add(new Sample(
                            right ? Sample.RIGHT : Sample.WRONG,
                            candidates.of(figure.mention(), figure.area(), figure.explanation(), candidate)));
                }
            }
        });
        return samples;
    }

    /** One sample per heading that the gold has: its reform area, if any. */
    List<Sample> areas(Gold gold, List<Section> sections) {
        return SectionScorer.pairs(gold, sections).stream()
                .map(pair -> new Sample(
                        gold.sections()
                                .get(pair.gold())
                                .area()
                                .map(String::valueOf)
                                .orElse(HeadingArea.NONE),
                        HeadingArea.features(sections.get(pair.found()).title())))
                .toList();
    }

    private static Map<Integer, Gold.GoldFigure> annotated(Gold gold, List<Figure> figures) {
        Map<Integer, Gold.GoldFigure> annotated = new HashMap<>();
        FigureScorer.pairs(gold, figures)
                .forEach(pair -> annotated.put(pair.found(), gold.figures().get(pair.gold())));
        return annotated;
    }
}
