package vn.doichieu.pipeline.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;
import vn.doichieu.pipeline.evaluate.Gold;
import vn.doichieu.pipeline.evaluate.Gold.GoldPeriod;
import vn.doichieu.pipeline.evaluate.Gold.GoldSection;

/** Writes a source's gold annotation as JSON, always the same bytes for the same source. */
final class GoldWriter {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private GoldWriter() {}

    static String write(String stem, SourceReport report) {
        return json(stem, gold(stem, report));
    }

    /** An annotation as it is stored. */
    static String json(String stem, Object annotation) {
        try {
            return JSON.writeValueAsString(annotation) + "\n";
        } catch (JsonProcessingException e) {
            throw new SourceException("cannot write the annotation of " + stem, e);
        }
    }

    static Gold gold(String stem, SourceReport report) {
        List<GoldSection> sections = report.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(heading -> section((Heading) heading))
                .toList();
        return new Gold(
                stem,
                report.fact("gold.ward"),
                report.fact("gold.wardCode"),
                report.fact("gold.province"),
                report.fact("gold.number"),
                report.fact("gold.date"),
                report.fact("gold.period").map(GoldWriter::period),
                report.fact("gold.signer"),
                sections,
                report.figures(),
                report.findings());
    }

    /** The title ends before its closing punctuation, which belongs to the layout. */
    private static GoldSection section(Heading heading) {
        String title = heading.title().text().replaceAll("[\\s.:;,]+$", "");
        return new GoldSection(heading.bareNumber(), title, heading.level(), heading.area(), heading.role());
    }

    private static GoldPeriod period(String fact) {
        String[] parts = fact.split("\\s*(?:\\.\\.|\\|)\\s*");
        if (parts.length != 3) {
            throw new SourceException("a period is from..to | label: " + fact);
        }
        return new GoldPeriod(parts[0], parts[1], parts[2]);
    }
}
