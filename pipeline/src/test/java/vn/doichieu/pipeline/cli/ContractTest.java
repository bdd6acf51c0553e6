package vn.doichieu.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    private static Schema schema(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaIdResolvers(resolvers ->
                        resolvers.mapPrefix("https://doichieu.vn/schema/", "classpath:vn/doichieu/pipeline/feed/")));
        return registry.getSchema(SchemaLocation.of("https://doichieu.vn/schema/" + name + ".schema.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "reports, reports",
        "outline, outline a1",
        "figures, figures",
        "findings, findings",
        "checks, checks",
        "compare, compare"
    })
    void json_validates_against_its_schema(String schema, String command) {
        CommandRun run = CommandRun.of((command + " --format json").split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(schema(schema).validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema(schema).validate("[{}]", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void every_line_of_the_feed_validates() {
        CommandRun run = CommandRun.of("feed");
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .hasSize(10)
                .allSatisfy(line -> assertThat(schema("feed").validate(line, InputFormat.JSON))
                        .isEmpty());
        assertThat(lines.get(0)).startsWith("{\"type\":\"report\",\"cursor\":\"1\",\"id\":\"a1\"");
        assertThat(schema("feed").validate("{\"type\":\"figure\",\"cursor\":\"1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_feed_goes_on_after_a_cursor() {
        assertThat(CommandRun.of("feed", "--since", "8").out().lines()).hasSize(2);
    }

    @Test
    void a_figure_has_the_names_and_the_order_of_the_contract() {
        String first =
                CommandRun.of("figures", "--report", "b1", "--format", "ndjson").out();
        assertThat(first).isEqualTo("""
                        {"id":"b1-0000","report":{"id":"b1","file":"tân lập 2025.docx","ward":"Xã Tân Lập","wardCode":"110",\
                        "province":"Hải Phòng","period":{"from":"2025-07-01","to":"2025-12-09","label":"Năm 2025"}},\
                        "indicator":"dossiers.received.total","label":"hồ sơ tiếp nhận","value":99.30,"unit":"%",\
                        "qualifier":"exact","role":"reported","section":["II","2"],"area":3,"page":5,"quote":"=99,30%",\
                        "start":10,"end":17,"confidence":0.98,"ocr":null}
                        """);
    }
}
