package vn.doichieu.pipeline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Heading numbers in one column, as a JSON array. */
final class SectionPath {
    private static final JsonMapper JSON = new JsonMapper();

    private SectionPath() {}

    static String write(List<String> numbers) {
        try {
            return JSON.writeValueAsString(numbers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can always be written", e);
        }
    }

    static List<String> read(String column) {
        try {
            return List.of(JSON.readValue(column, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a list of heading numbers: " + column, e);
        }
    }
}
