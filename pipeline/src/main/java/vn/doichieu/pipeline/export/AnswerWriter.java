package vn.doichieu.pipeline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes an answer in the form asked for; leaves the stream open. */
public final class AnswerWriter {

    private final Texts texts;
    private final int width;

    /** @param width columns of the terminal, for tables */
    public AnswerWriter(Language language, int width) {
        this.texts = new Texts(Sheets.BUNDLE, language);
        this.width = width;
    }

    public void write(Answer answer, Format format, OutputStream out) throws IOException {
        switch (format) {
            case TABLE -> out.write(answer.table().apply(width).getBytes(StandardCharsets.UTF_8));
            case JSON -> writeArray(answer, out);
            case NDJSON -> writeLines(answer, out);
            case CSV -> new CsvWriter().write(answer.sheets().get().get(0), out);
            case XLSX -> new XlsxWriter(texts).write(answer.sheets().get(), out);
        }
        out.flush();
    }

    private static void writeArray(Answer answer, OutputStream out) throws IOException {
        try (Stream<ObjectNode> items = answer.json().get();
                JsonGenerator json = JsonLines.JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Iterator<ObjectNode> all = items.iterator(); all.hasNext(); ) {
                json.writeTree(all.next());
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void writeLines(Answer answer, OutputStream out) {
        try (Stream<ObjectNode> items = answer.json().get()) {
            items.forEach(item -> JsonLines.write(item, out));
        }
    }
}
