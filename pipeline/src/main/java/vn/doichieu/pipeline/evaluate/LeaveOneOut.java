package vn.doichieu.pipeline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.learning.CalibratedClassifier;
import vn.doichieu.extractors.learning.Classifier;
import vn.doichieu.extractors.learning.Learned;
import vn.doichieu.extractors.learning.Sample;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.evaluate.Evaluator.ReadFile;

/**
 * Trains what can be learned from annotated reports, and measures it on reports it was not learned from: for each report
 * the models are trained on all others. A report in several formats is one report. A model is used only where it beats
 * the rules in this.
 */
public final class LeaveOneOut {
    private final Function<Learned, ReportExtractor> extractors;
    private final Catalogue catalogue;

    /** Reads and compares; what is compared was extracted with the models at hand. */
    private final Evaluator evaluator;

    /** @param extractors makes an extractor that uses these models */
    public LeaveOneOut(
            ReportReader reader,
            Function<Learned, ReportExtractor> extractors,
            ReportChecker checker,
            Catalogue catalogue) {
        this.extractors = extractors;
        this.catalogue = catalogue;
        this.evaluator = new Evaluator(reader, extractors.apply(Learned.NONE), checker, catalogue);
    }

    /**
     * Results on reports left out, file by file.
     *
     * @param rules   without anything learned
     * @param areas   with the area of headings learned
     * @param ranking with the choice between candidates learned
     * @param chosen  with those of the two that beat the rules, and with confidence learned
     * @param learned the models of {@code chosen}, trained on all reports
     */
    public record Outcome(
            List<FileResult> rules,
            List<FileResult> areas,
            List<FileResult> ranking,
            List<FileResult> chosen,
            Learned learned) {}

    /** What one file teaches. */
    private record Lesson(
            ReadFile file, FileResult result, List<Sample> trust, List<Sample> ranking, List<Sample> areas) {}

    /** Which samples a model is trained on, and where the model goes. */
    private record Part(Function<Lesson, List<Sample>> samples, BiFunction<Learned, Classifier, Learned> into) {}

    private static final Part RANKING = new Part(Lesson::ranking, Learned::withRanking);
    private static final Part AREAS = new Part(Lesson::areas, Learned::withAreas);

    /**
     * Measures and trains.
     *
     * @param format extension of the files to take, or empty for all
     * @param seed   where given, the text files alone, each written otherwise
     * @throws GoldException naming the folder that cannot be read
     */
    public Outcome run(List<Gold> gold, Path reports, Optional<String> format, Optional<Long> seed) {
        List<ReadFile> files = evaluator.read(gold, reports, format, seed).stream()
                .filter(file -> file.outcome() instanceof ReadOutcome.Read)
                .toList();
        List<Lesson> rules = lessons(files, left -> Learned.NONE);
        List<Lesson> areas = lessons(files, left -> train(List.of(AREAS), others(rules, left)));
        List<Lesson> ranking = lessons(files, left -> train(List.of(RANKING), others(rules, left)));

        List<Part> better = new ArrayList<>();
        if (headingAreas(areas) > headingAreas(rules)) {
            better.add(AREAS);
        }
        if (bindings(ranking) > bindings(rules)) {
            better.add(RANKING);
        }
        List<Lesson> bound = lessons(files, left -> train(better, others(rules, left)));
        List<Lesson> chosen =
                lessons(files, left -> train(better, others(rules, left)).withTrust(trust(others(bound, left))));
        Learned learned = train(better, rules).withTrust(trust(bound));
        return new Outcome(results(rules), results(areas), results(ranking), results(chosen), learned);
    }

    private static Learned train(List<Part> parts, List<Lesson> lessons) {
        Learned learned = Learned.NONE;
        for (Part part : parts) {
            learned = part.into().apply(learned, Classifier.train(samples(lessons, part)));
        }
        return learned;
    }

    /** One file speaks for a report: in its other formats the same figures would count as further evidence. */
    private static CalibratedClassifier trust(List<Lesson> lessons) {
        Map<String, List<Sample>> byReport = new LinkedHashMap<>();
        lessons.forEach(lesson -> byReport.putIfAbsent(lesson.file().gold().report(), lesson.trust()));
        return CalibratedClassifier.train(List.copyOf(byReport.values()), Sample.RIGHT);
    }

    private List<Lesson> lessons(List<ReadFile> files, Function<ReadFile, Learned> learned) {
        TrainingSamples samples = new TrainingSamples(catalogue);
        Map<String, ReportExtractor> byReport = new HashMap<>();
        List<Lesson> lessons = new ArrayList<>();
        for (ReadFile file : files) {
            ReportExtractor extractor =
                    byReport.computeIfAbsent(file.gold().report(), report -> extractors.apply(learned.apply(file)));
            ExtractedReport report = extractor.extract(((ReadOutcome.Read) file.outcome()).text());
            lessons.add(new Lesson(
                    file,
                    new FileResult(file.name(), evaluator.compare(file.gold(), file.name(), report)),
                    samples.trust(file.gold(), report.figures()),
                    samples.ranking(file.gold(), report.figures()),
                    samples.areas(file.gold(), report.outline().sections())));
        }
        return lessons;
    }

    /** The lessons of all other reports. */
    private static List<Lesson> others(List<Lesson> lessons, ReadFile left) {
        Predicate<Lesson> other =
                lesson -> !lesson.file().gold().report().equals(left.gold().report());
        return lessons.stream().filter(other).toList();
    }

    private static List<Sample> samples(List<Lesson> lessons, Part part) {
        return lessons.stream()
                .flatMap(lesson -> part.samples().apply(lesson).stream())
                .toList();
    }

    private static double headingAreas(List<Lesson> lessons) {
        return total(lessons).areas().f1();
    }

    private static double bindings(List<Lesson> lessons) {
        return Evaluation.total(total(lessons).bindings()).f1();
    }

    private static Evaluation total(List<Lesson> lessons) {
        return lessons.stream().map(lesson -> lesson.result().evaluation()).reduce(Evaluation.NONE, Evaluation::plus);
    }

    private static List<FileResult> results(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::result).toList();
    }
}
