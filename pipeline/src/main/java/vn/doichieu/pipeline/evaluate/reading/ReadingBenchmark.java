package vn.doichieu.pipeline.evaluate.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.evaluate.GoldException;

/** Reads files with this program and with Tika and compares what each makes of them with the truth. */
public final class ReadingBenchmark {
    private final List<FileReader> readers;

    public ReadingBenchmark(ReportReader reader, ReportExtractor extractor) {
        this.readers = List.of(new OwnReader(reader, extractor), new TikaFileReader());
    }

    /**
     * How one reader read one file.
     *
     * @param kind   how the file was made
     * @param reader "doichieu" or "tika"
     */
    public record Result(String file, String kind, String reader, ReadingScore score) {}

    /**
     * Reads the file of every truth with every reader, in the order of the truths.
     *
     * @throws GoldException naming the file that cannot be opened
     */
    public List<Result> run(List<StructureTruth> truths, Path reports) {
        List<Result> results = new ArrayList<>();
        for (StructureTruth truth : truths) {
            SourceFile file = new SourceFile(truth.file(), bytes(reports.resolve(truth.file())));
            for (FileReader reader : readers) {
                ReadingScore score = ReadingScore.of(truth, reader.read(file));
                results.add(new Result(truth.file(), truth.kind(), reader.name(), score));
            }
        }
        return results;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new GoldException(
                    new Message(
                            file + ": không mở được tệp mà chú giải nói đến; kiểm tra đường dẫn --reports",
                            file + ": cannot open the file of an annotation; check --reports"),
                    e);
        }
    }
}
