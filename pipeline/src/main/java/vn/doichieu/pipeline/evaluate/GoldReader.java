package vn.doichieu.pipeline.evaluate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.nio.file.Path;
import java.util.List;

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
        return AnnotationFiles.readAll(folder, GoldReader::isGold, JSON, Gold.class);
    }

    private static boolean isGold(String name) {
        return name.endsWith(".json") && !name.endsWith(".schema.json");
    }
}
