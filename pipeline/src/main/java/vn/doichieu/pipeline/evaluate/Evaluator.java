package vn.doichieu.pipeline.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.check.ReportChecker;

/** Takes reports through the stages and compares what comes out with the gold. */
public final class Evaluator {
    private final ReportReader reader;
    private final ReportExtractor extractor;
    private final ReportChecker checker;
    private final FigureScorer figures;

    public Evaluator(ReportReader reader, ReportExtractor extractor, ReportChecker checker, Catalogue catalogue) {
        this.reader = reader;
        this.extractor = extractor;
        this.checker = checker;
        this.figures = new FigureScorer(catalogue);
    }

    /** One file and what came of it. */
    public record FileResult(String file, Evaluation evaluation) {}

    /**
     * Evaluates every file of the folder that has gold: its name without extension is the gold's report.
     *
     * @param format extension to take, or empty for all
     * @param seed   where given, the text files alone, each written otherwise: other words, number formats, order
     * @throws GoldException naming the folder that cannot be read
     */
    public List<FileResult> evaluate(List<Gold> gold, Path reports, Optional<String> format, Optional<Long> seed) {
        return read(gold, reports, format, seed).stream()
                .map(file -> new FileResult(file.name(), evaluate(file)))
                .toList();
    }

    /** A file as it was read, with its gold. */
    record ReadFile(Gold gold, String name, ReadOutcome outcome) {}

    /**
     * Reads every file of the folder that has gold.
     *
     * @param seed where given, text files only, each written otherwise ({@link Mutation})
     */
    List<ReadFile> read(List<Gold> gold, Path reports, Optional<String> format, Optional<Long> seed) {
        List<ReadFile> read = new ArrayList<>();
        for (Path file : files(reports)) {
            String name = file.getFileName().toString();
            gold.stream()
                    .filter(one -> name.startsWith(one.report() + "."))
                    .filter(one -> format.isEmpty() || name.endsWith("." + format.get()))
                    .findFirst()
                    .flatMap(one -> seed.isEmpty()
                            ? Optional.of(read(one, name, bytes(file)))
                            : mutated(one, name, bytes(file), seed.get()))
                    .ifPresent(read::add);
        }
        return read;
    }

    private Optional<ReadFile> mutated(Gold gold, String name, byte[] text, long seed) {
        if (!name.endsWith(".txt")) {
            return Optional.empty();
        }
        Mutation.Mutated mutated = new Mutation(seed).of(new String(text, StandardCharsets.UTF_8), gold);
        return Optional.of(read(mutated.gold(), name, mutated.text().getBytes(StandardCharsets.UTF_8)));
    }

    private ReadFile read(Gold gold, String name, byte[] content) {
        return new ReadFile(gold, name, reader.read(new SourceFile(name, content)));
    }

    private Evaluation evaluate(ReadFile file) {
        return file.outcome() instanceof ReadOutcome.Read read
                ? compare(file.gold(), file.name(), extractor.extract(read.text()))
                : unread(file.gold(), file.outcome());
    }

    /** Compares what was extracted from one file with its gold. */
    Evaluation compare(Gold gold, String file, ExtractedReport report) {
        List<String> mistakes = new ArrayList<>();
        CheckedReport checked = checker.check(file, file, report);
        FigureScorer.Result scored = figures.score(gold, report.figures(), mistakes::add);
        SectionScorer.Result sections =
                SectionScorer.score(gold, report.outline().sections(), mistakes::add);
        FindingScorer.Result findings = FindingScorer.score(gold, checked.results(), mistakes::add);
        Tally header = header(gold, report.letterhead(), mistakes);
        return new Evaluation(
                scored.mentions(),
                scored.bindings(),
                scored.roles(),
                sections.sections(),
                sections.levels(),
                sections.areas(),
                findings.findings(),
                findings.falseAlarms(),
                header,
                scored.trusted(),
                mistakes);
    }

    /** An unread file misses everything its gold has. */
    private Evaluation unread(Gold gold, ReadOutcome outcome) {
        return new Evaluation(
                figures.score(gold, List.of(), mistake -> {}).mentions(),
                figures.score(gold, List.of(), mistake -> {}).bindings(),
                Tally.NONE,
                new Tally(0, 0, gold.sections().size()),
                Tally.NONE,
                Tally.NONE,
                FindingScorer.score(gold, List.of(), mistake -> {}).findings(),
                0,
                new Tally(0, 0, 5),
                List.of(),
                List.of("not read: " + outcome));
    }

    private static Tally header(Gold gold, Letterhead found, List<String> mistakes) {
        return fact("ward", gold.wardCode(), found.ward().map(Ward::code), mistakes)
                .plus(fact("number", gold.number(), found.number(), mistakes))
                .plus(fact("date", gold.date(), found.date().map(Object::toString), mistakes))
                .plus(fact(
                        "period",
                        gold.period().map(period -> period.from() + ".." + period.to()),
                        found.period().map(period -> period.from() + ".." + period.to()),
                        mistakes))
                .plus(fact("signer", gold.signer(), found.signer(), mistakes));
    }

    private static Tally fact(String name, Optional<String> gold, Optional<String> found, List<String> mistakes) {
        if (gold.equals(found)) {
            return new Tally(1, 0, 0);
        }
        mistakes.add(name + ": " + found.orElse("(none)") + ", gold " + gold.orElse("(none)"));
        return new Tally(0, found.isPresent() ? 1 : 0, gold.isPresent() ? 1 : 0);
    }

    /** Annotations and their sources may lie beside the reports. */
    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".json") && !name.endsWith(".source.txt");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Evaluator::isReport)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GoldException(
                    new Message(
                            folder + ": không đọc được thư mục báo cáo; kiểm tra đường dẫn --reports",
                            folder + ": cannot read the folder of reports; check --reports"),
                    e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
