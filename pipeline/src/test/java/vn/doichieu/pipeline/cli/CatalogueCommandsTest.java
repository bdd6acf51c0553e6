package vn.doichieu.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandsTest {
    private static final String INDICATOR =
            "id\tarea\tunit\tname_vi\tmeaning\ncentre.counters\t3\tngười\tSố quầy giao dịch\tnote\n";
    private static final String PHRASES = "id\tindicator\tlabel\tunless\twithin\tnotWithin\tunits\tyes\tno\n";

    @TempDir
    Path dir;

    @Test
    void lists_the_indicators_of_the_catalogue_with_rows_laid_over_it() throws IOException {
        assertThat(CommandRun.with(120, Map.of(), "catalogue").out())
                .contains("Mã chỉ tiêu", "dossiers.received.total", "Tổng số hồ sơ tiếp nhận")
                .doesNotContain("centre.counters");
        Files.writeString(dir.resolve("indicators.tsv"), INDICATOR);
        CommandRun laid = CommandRun.of("catalogue", "--catalogue", dir.toString(), "--format", "ndjson");
        assertThat(laid.exitCode()).as(laid.messages()).isZero();
        assertThat(laid.out())
                .contains(
                        "{\"id\":\"centre.counters\",\"area\":3,\"name\":\"Số quầy giao dịch\",\"unit\":\"người\",\"phrases\":0");
        assertThat(CommandRun.of("catalogue", "--area", "9").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("catalogue", "--area", "1").out()).doesNotContain("dossiers.received.total");
    }

    @Test
    void a_bad_row_of_an_overlay_ends_every_command_that_needs_it_with_one_line() throws IOException {
        Files.writeString(dir.resolve("phrases.tsv"), PHRASES + "x\tno.such\tquầy\t\t\t\tngười\tquầy\tnhà\n");
        String place = dir.resolve("phrases.tsv") + ":2: ";
        for (String command :
                new String[] {"load sound", "evaluate", "figures", "figures --explain a1-0000", "catalogue"}) {
            CommandRun run = CommandRun.of((command + " --catalogue " + dir).split(" "));
            assertThat(run.exitCode()).as(command).isEqualTo(3);
            assertThat(run.messages()).as(command).isEqualTo(place + "chỉ số không có trong indicators.tsv: no.such\n");
        }
        CommandRun english = CommandRun.of("catalogue", "--catalogue", dir.toString(), "--lang", "en");
        assertThat(english.messages()).isEqualTo(place + "unknown indicator: no.such\n");
        CommandRun missing =
                CommandRun.of("catalogue", "--catalogue", dir.resolve("none").toString());
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.messages())
                .contains("none: không có thư mục danh mục này")
                .hasLineCount(1);
    }

    @Test
    void the_check_of_the_built_in_catalogue_finds_nothing() {
        CommandRun run = CommandRun.of("catalogue", "check");
        assertThat(run.out()).contains("phrases.tsv", "Danh mục không có chỗ nào sai.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void the_check_names_every_problem_with_file_and_line() throws IOException {
        Files.writeString(dir.resolve("indicators.tsv"), INDICATOR);
        Files.writeString(
                dir.resolve("phrases.tsv"),
                PHRASES + "x\tcentre.staff\tquầy\t\t\t\tngười\tbàn ăn || quầy\tnhà || quầy số\n");
        String[] check = {"catalogue", "check", "--catalogue", dir.toString()};
        CommandRun run = CommandRun.of(check);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains(dir.resolve("indicators.tsv")
                        + ":2: chỉ tiêu centre.counters; cần: ít nhất một mẫu câu trong phrases.tsv;"
                        + " gặp: không có, nên không số liệu nào được gắn")
                .contains(dir.resolve("phrases.tsv") + ":2: x: ví dụ “bàn ăn”; cần: khớp; gặp: không có đủ các cụm từ")
                .contains(dir.resolve("phrases.tsv") + ":2: x: ví dụ “quầy số”; cần: không khớp; gặp: khớp nhờ “quầy”");
        CommandRun english = CommandRun.of(
                "catalogue", "check", "--lang", "en", "--catalogue", dir.toString(), "--format", "ndjson");
        assertThat(english.out())
                .contains("{\"line\":2,\"kind\":\"fitted\",\"what\":\"x: example “quầy số”\","
                        + "\"expected\":\"does not fit\",\"found\":\"fits by “quầy”\"}");
        assertThat(CommandRun.of("catalogue", "check", "--catalogue", dir.toString(), "--format", "csv")
                        .out()
                        .lines())
                .hasSize(4);
    }

    @Test
    void a_word_that_is_no_subcommand_is_wrong_usage() {
        CommandRun run = CommandRun.of("catalogue", "prune");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).startsWith("Không có lệnh \"prune\".");
    }
}
