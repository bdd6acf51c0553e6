package vn.doichieu.pipeline.evaluate.reading;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.evaluate.GoldException;

/** Reads the truths of a folder. */
public final class StructureTruths {
    static final String ENDING = ".structure.json";
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    private StructureTruths() {}

    /**
     * All truths of a folder, by file name.
     *
     * @throws GoldException naming the folder or file that cannot be used
     */
    public static List<StructureTruth> readAll(Path folder) {
        List<StructureTruth> truths = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(StructureTruths::isTruth).sorted().toList()) {
                truths.add(read(file));
            }
        } catch (IOException e) {
            throw new GoldException(
                    new Message(
                            folder + ": không đọc được thư mục chú giải; kiểm tra đường dẫn --gold",
                            folder + ": cannot read the annotation folder; check --gold"),
                    e);
        }
        return truths;
    }

    private static boolean isTruth(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static StructureTruth read(Path file) {
        try {
            return JSON.readValue(file.toFile(), StructureTruth.class);
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new GoldException(
                    new Message(
                            file + ": chú giải không đúng lược đồ: " + why, file + ": not a valid annotation: " + why),
                    e);
        }
    }
}
