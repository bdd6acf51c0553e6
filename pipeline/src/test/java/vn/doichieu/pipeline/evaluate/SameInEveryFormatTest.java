package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.ReadOutcome;

/** A report gives the same bound figures whichever format it comes in; floors are only ever raised. */
class SameInEveryFormatTest {

    /** Share of the bound figures of two formats that both have: in the report that agrees least, and on average. */
    private static final double LEAST = 0.95;

    private static final double MEAN = 0.98;

    @Test
    void bound_figures_agree() throws IOException {
        Map<String, Double> agreement = new TreeMap<>();
        for (Gold gold : GoldReader.readAll(Corpus.ANNOTATIONS)) {
            agreement.put(gold.report(), agreement(gold.report()));
        }
        assertThat(agreement)
                .isNotEmpty()
                .allSatisfy((report, agrees) -> assertThat(agrees).as(report).isGreaterThanOrEqualTo(LEAST));
        assertThat(agreement.values().stream().mapToDouble(Double::doubleValue).average())
                .satisfies(mean -> assertThat(mean.orElseThrow()).isGreaterThanOrEqualTo(MEAN));
    }

    /** Of the two formats that agree least. */
    private static double agreement(String report) throws IOException {
        Map<String, Long> text = boundFigures(report + ".txt");
        Map<String, Long> word = boundFigures(report + ".docx");
        Map<String, Long> pdf = boundFigures(report + ".pdf");
        double textWord = likeness(text, word);
        double wordPdf = likeness(word, pdf);
        double textPdf = likeness(text, pdf);
        System.out.printf("%s: txt-docx %.3f, docx-pdf %.3f, txt-pdf %.3f%n", report, textWord, wordPdf, textPdf);
        return Math.min(textWord, Math.min(wordPdf, textPdf));
    }

    /** How often each pair of indicator and value occurs. */
    private static Map<String, Long> boundFigures(String name) throws IOException {
        Path file = Corpus.REPORTS.resolve(name);
        ReadOutcome outcome = Corpus.READER.read(new SourceFile(name, Files.readAllBytes(file)));
        assertThat(outcome).as(name).isInstanceOf(ReadOutcome.Read.class);
        return Corpus.EXTRACTOR.extract(((ReadOutcome.Read) outcome).text()).figures().stream()
                .filter(figure -> figure.indicator().isPresent())
                .map(figure -> figure.indicator().orElseThrow() + "="
                        + figure.value().stripTrailingZeros().toPlainString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Jaccard index of two multisets. */
    private static double likeness(Map<String, Long> a, Map<String, Long> b) {
        long common = a.keySet().stream()
                .mapToLong(key -> Math.min(a.getOrDefault(key, 0L), b.getOrDefault(key, 0L)))
                .sum();
        long all = size(a) + size(b) - common;
        return all == 0 ? 1 : (double) common / all;
    }

    private static long size(Map<String, Long> multiset) {
        return multiset.values().stream().mapToLong(Long::longValue).sum();
    }
}
