package vn.doichieu.pipeline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.learning.Classifier;
import vn.doichieu.extractors.learning.Learned;
import vn.doichieu.extractors.learning.Sample;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.evaluate.Evaluator.ReadFile;

/**
 * Measures what was learned on reports it was not learned from: for each report the models are trained on all others.
 * A report in several formats is one report.
 */
public final class LeaveOneOut {
    private final ReportReader reader;
    private final Function<Learned, ReportExtractor> extractors;
    private final ReportChecker checker;
    private final Catalogue catalogue;

    public LeaveOneOut(
            ReportReader reader,
            Function<Learned, ReportExtractor> extractors,
            ReportChecker checker,
            Catalogue catalogue) {
        this.reader = reader;
        this.extractors = extractors;
        this.checker = checker;
        this.catalogue = catalogue;
    }

    /**
     * Results file by file.
     *
     * @param rules  without anything learned
     * @param ranked with the choice between candidates as learned, and confidence as learned
     * @param trusted with the confidence as learned, the choice by the rules
     */
    public record Outcome(List<FileResult> rules, List<FileResult> trusted, List<FileResult> ranked) {}

    /** What one file teaches. */
    private record Lesson(ReadFile file, FileResult result, List<Sample> trust, List<Sample> ranking) {}

    /** @throws GoldException naming the folder that cannot be read */
    public Outcome run(List<Gold> gold, Path reports, Optional<String> format) {
        List<ReadFile> files = evaluator(Learned.NONE).read(gold, reports, format).stream()
                .filter(file -> file.outcome() instanceof ReadOutcome.Read)
                .toList();
        List<Lesson> lessons = lessons(files, file -> Learned.NONE);
        List<Lesson> ranked = lessons(
                files,
                left -> new Learned(
                        Optional.empty(), Optional.of(Classifier.train(others(lessons, left, Lesson::ranking)))));
        return new Outcome(results(lessons), judged(files, lessons, false), judged(files, ranked, true));
    }

    private List<FileResult> judged(List<ReadFile> files, List<Lesson> lessons, boolean ranking) {
        return results(lessons(
                files,
                left -> new Learned(
                        Optional.of(Classifier.train(others(lessons, left, Lesson::trust))),
                        ranking
                                ? Optional.of(Classifier.train(others(lessons, left, Lesson::ranking)))
                                : Optional.empty())));
    }

    private List<Lesson> lessons(List<ReadFile> files, Function<ReadFile, Learned> learned) {
        TrainingSamples samples = new TrainingSamples(catalogue);
        List<Lesson> lessons = new ArrayList<>();
        for (ReadFile file : files) {
            ReportExtractor extractor = extractors.apply(learned.apply(file));
            ExtractedReport report = extractor.extract(((ReadOutcome.Read) file.outcome()).text());
            lessons.add(new Lesson(
                    file,
                    new FileResult(file.name(), evaluator(Learned.NONE).compare(file.gold(), file.name(), report)),
                    samples.trust(file.gold(), report.figures()),
                    samples.ranking(file.gold(), report.figures())));
        }
        return lessons;
    }

    private static List<Sample> others(List<Lesson> lessons, ReadFile left, Function<Lesson, List<Sample>> samples) {
        return lessons.stream()
                .filter(lesson ->
                        !lesson.file().gold().report().equals(left.gold().report()))
                .flatMap(lesson -> samples.apply(lesson).stream())
                .toList();
    }

    private static List<FileResult> results(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::result).toList();
    }

    private Evaluator evaluator(Learned learned) {
        return new Evaluator(reader, extractors.apply(learned), checker, catalogue);
    }
}
