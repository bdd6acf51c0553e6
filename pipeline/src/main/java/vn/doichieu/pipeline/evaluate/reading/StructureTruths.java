package vn.doichieu.pipeline.evaluate.reading;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.nio.file.Path;
import java.util.List;
import vn.doichieu.pipeline.evaluate.AnnotationFiles;
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
        return AnnotationFiles.readAll(folder, name -> name.endsWith(ENDING), JSON, StructureTruth.class);
    }
}
