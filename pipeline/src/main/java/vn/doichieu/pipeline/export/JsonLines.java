package vn.doichieu.pipeline.export;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes JSON objects, numbers in plain notation. */
public final class JsonLines {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonLines() {}

    /**
     * Writes one object and a line break.
     *
     * @throws UncheckedIOException where the stream cannot be written
     */
    public static void write(ObjectNode object, OutputStream out) {
        try {
            out.write(JSON.writeValueAsBytes(object));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
