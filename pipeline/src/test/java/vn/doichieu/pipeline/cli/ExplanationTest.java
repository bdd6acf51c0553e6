package vn.doichieu.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.pipeline.export.DisplayWidth;

class ExplanationTest {

    @Test
    void a_table_shows_the_figure_its_words_and_what_was_considered() {
        CommandRun run = CommandRun.with(140, Map.of(), "figures", "--explain", "a1-0000");
        assertThat(run.exitCode()).as(run.messages()).isZero();
        assertThat(run.out())
                .contains("“2.182 hồ sơ”", "II › 2", "3 Thủ tục hành chính", "2.182 hồ sơ", "0,98")
                .contains("Tổng số hồ sơ tiếp nhận (dossiers.received.total)")
                .contains("Cách hiểu 1  hồ sơ tiếp nhận", "Cách hiểu 2  tiếp nhận hồ sơ trong kỳ")
                .contains("received-01", "được chọn", "“hồ sơ”, “tiếp nhận”")
                .contains("4,75", "tỷ lệ của received-01", "không: số khác cùng đoạn hoặc bảng đã nhận")
                .contains("không: mẫu này loại trừ “trong kỳ”");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100})
    void the_table_fits_the_terminal(int columns) {
        CommandRun run = CommandRun.with(columns, Map.of(), "figures", "--explain", "a1-0000");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void json_is_the_figure_of_the_contract_with_its_explanation() {
        CommandRun run = CommandRun.of("figures", "--explain", "a1-0000", "--format", "ndjson", "--lang", "en");
        assertThat(run.out())
                .startsWith("{\"id\":\"a1-0000\",\"report\":{\"id\":\"a1\"")
                .contains("\"explanation\":{\"readings\":[\"hồ sơ tiếp nhận\",\"tiếp nhận hồ sơ trong kỳ\"]")
                .contains(
                        "{\"indicator\":\"dossiers.rate\",\"name\":null,\"score\":4.75,\"rule\":\"share of received-01\",")
                .contains(
                        "\"verdict\":\"forbidden\",\"forbidden\":\"trong kỳ\",\"why\":\"no: the phrase excludes “trong kỳ”\"}")
                .hasLineCount(1);
    }

    @Test
    void csv_has_a_row_for_each_indicator_considered() {
        assertThat(CommandRun.of("figures", "--explain", "a1-0000", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("dossiers.pending") && line.contains("forbidden"));
    }

    @Test
    void a_figure_of_an_older_version_says_that_loading_it_again_helps() {
        CommandRun run = CommandRun.of("figures", "--explain", "b1-0000");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("“=99,30%”", "Chưa lưu cách chọn");
        assertThat(run.messages()).contains("nạp lại để có: ./doichieu load --refresh");
        assertThat(CommandRun.of("figures", "--explain", "b1-0000", "--format", "ndjson")
                        .out())
                .contains("\"explanation\":null");
    }

    @Test
    void an_unknown_id_is_wrong_usage() {
        CommandRun run = CommandRun.of("figures", "--explain", "zz-0009");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).startsWith("Kho không có số liệu nào mang mã \"zz-0009\"");
    }
}
