package vn.doichieu.pipeline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.doichieu.pipeline.check.Message;

/** Reads the annotations of one kind that lie in a folder. */
public final class AnnotationFiles {
    private AnnotationFiles() {}

    /**
     * All annotations of a folder, by file name.
     *
     * @param named tells by its name whether a file is one of them
     * @throws GoldException naming the folder or file that cannot be used
     */
    public static <T> List<T> readAll(Path folder, Predicate<String> named, ObjectMapper json, Class<T> type) {
        List<T> annotations = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> named.test(one.getFileName().toString()))
                    .sorted()
                    .toList()) {
                annotations.add(read(file, json, type));
            }
        } catch (IOException e) {
            throw new GoldException(
                    new Message(
                            folder + ": không đọc được thư mục chú giải; kiểm tra đường dẫn --gold",
                            folder + ": cannot read the annotation folder; check --gold"),
                    e);
        }
        return annotations;
    }

    private static <T> T read(Path file, ObjectMapper json, Class<T> type) {
        try {
            return json.readValue(file.toFile(), type);
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new GoldException(
                    new Message(
                            file + ": chú giải không đúng lược đồ: " + why, file + ": not a valid annotation: " + why),
                    e);
        }
    }
}
