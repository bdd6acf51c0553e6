package vn.doichieu.pipeline.evaluate;

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

/** Reads gold annotations. */
public final class GoldReader {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private GoldReader() {}

    /**
     * All gold of a folder, by file name.
     *
     * @throws GoldException naming the folder or file that cannot be used
     */
    public static List<Gold> readAll(Path folder) {
        List<Gold> gold = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(GoldReader::isGold).sorted().toList()) {
                gold.add(read(file));
            }
        } catch (IOException e) {
            throw new GoldException(
                    new Message(
                            folder + ": không đọc được thư mục chú giải; kiểm tra đường dẫn --gold",
                            folder + ": cannot read the annotation folder; check --gold"),
                    e);
        }
        return gold;
    }

    private static boolean isGold(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.endsWith(".schema.json");
    }

    private static Gold read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Gold.class);
        } catch (IOException e) {
            throw new GoldException(
                    new Message(
                            file + ": chú giải không đúng lược đồ: " + firstLine(e),
                            file + ": not a valid annotation: " + firstLine(e)),
                    e);
        }
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
