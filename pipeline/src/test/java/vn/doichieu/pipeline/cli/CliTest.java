package vn.doichieu.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.pipeline.export.DisplayWidth;

class CliTest {

    @Test
    void without_arguments_it_prints_help_in_vietnamese() {
        CommandRun run = CommandRun.of();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Cách dùng: doichieu", "Các lệnh:", "load", "Nạp tệp, thư mục");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "load",
                "reports",
                "outline",
                "figures",
                "findings",
                "checks",
                "compare",
                "feed",
                "evaluate",
                "catalogue",
                "catalogue check"
            })
    void every_command_has_help_in_both_languages(String command) {
        String[] help = (command + " --help").split(" ");
        CommandRun vietnamese = CommandRun.of(help);
        assertThat(vietnamese.exitCode()).isZero();
        assertThat(vietnamese.out()).contains("Cách dùng: doichieu " + command, "--db", "Kho dữ liệu");
        CommandRun english = CommandRun.with(80, Map.of("DOICHIEU_LANG", "en"), help);
        assertThat(english.out())
                .contains("Usage: doichieu " + command, "Store: an SQLite file")
                .doesNotContain("Kho");
    }

    @Test
    void wrong_usage_gives_one_line_a_hint_and_exit_code_2() {
        CommandRun unknown = CommandRun.of("prune");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.messages()).isEqualTo("Không có lệnh \"prune\".\nXem hướng dẫn: ./doichieu --help\n");
        assertThat(CommandRun.of("serve").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("reports", "--nope").messages()).startsWith("Không có tùy chọn --nope.");
        assertThat(CommandRun.of("outline").messages()).startsWith("Thiếu REPORT.");
        assertThat(CommandRun.of("findings", "--kind", "odd").messages())
                .startsWith("--kind: không có \"odd\"; chọn một trong: sum, ratio");
        assertThat(CommandRun.of("figures", "--area", "x").messages())
                .startsWith("--area: \"x\" không phải số nguyên.");
        assertThat(CommandRun.of("figures", "--area", "9").messages()).startsWith("Không có lĩnh vực 9");
        assertThat(CommandRun.of("outline", "nowhere.pdf").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("--lang", "en", "prune").messages()).startsWith("There is no command \"prune\".");
        assertThat(CommandRun.of("reports", "--db").messages()).startsWith("Tùy chọn --db cần một giá trị.");
        assertThat(CommandRun.of("load").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("load", "x", "--jobs", "0").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("feed", "--since", "abc").exitCode()).isEqualTo(2);
    }

    @Test
    void a_store_that_cannot_be_used_gives_one_line_and_exit_code_3() {
        CommandRun locked = CommandRun.of("reports", "--db", "locked.db");
        assertThat(locked.exitCode()).isEqualTo(3);
        assertThat(locked.messages()).isEqualTo("locked.db: đang bị khóa\n");
        CommandRun missing = CommandRun.of("reports", "--db", "missing.db");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.messages()).contains("chưa có kho dữ liệu");
    }

    @Test
    void an_output_that_cannot_be_written_gives_exit_code_3(@TempDir Path folder) {
        CommandRun run =
                CommandRun.of("reports", "--out", folder.resolve("none/x.csv").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.messages()).contains("không ghi được (thư mục không tồn tại)");
    }

    @Test
    void the_extension_of_the_output_file_tells_the_format(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("x.json");
        assertThat(CommandRun.of("reports", "--quiet", "--out", file.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(file)).startsWith("[ {");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_load_with_rejected_files_ends_with_exit_code_1_and_says_why() {
        CommandRun run = CommandRun.with(120, Map.of(), "load", "reports");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "Tệp bị từ chối (1):\n  hong.pdf: tệp bị hỏng; hãy xin lại bản gốc",
                        "Phát hiện nghiêm trọng nhất (1 trên tổng số 1):",
                        "cũng có trong: an-phu-2025.docx",
                        "2.143 + 26 = 2.169, báo cáo ghi 2.182 (thừa 13 hồ sơ)",
                        "“2.182 hồ sơ”",
                        "./doichieu findings --report an-phu-2025.");
        assertThat(run.messages()).contains("[1/4] an-phu-2025.pdf", "Đã xử lý 4 tệp, 54 trang");
        assertThat(CommandRun.of("load", "sound", "--quiet").exitCode()).isZero();
        assertThat(CommandRun.of("load", "sound", "--quiet").messages()).isEmpty();
    }

    @Test
    void a_load_names_what_it_rejected_also_where_programs_read_the_result() {
        CommandRun run = CommandRun.of("load", "reports", "--quiet", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.messages()).isEqualTo("hong.pdf: tệp bị hỏng; hãy xin lại bản gốc\n");
    }

    @Test
    void checks_say_why_they_could_not_be_evaluated() {
        assertThat(CommandRun.with(120, Map.of(), "checks").out()).contains("Tỷ lệ đúng hạn không có mẫu số");
    }

    @Test
    void an_output_that_is_a_folder_is_named_as_such(@TempDir Path folder) {
        CommandRun run = CommandRun.of("reports", "--out", folder.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.messages())
                .isEqualTo(folder + ": không ghi được (đó là thư mục); hãy chọn tệp khác bằng --out.\n");
    }

    @Test
    void tables_fit_the_terminal() {
        for (String command : new String[] {"reports", "figures", "findings", "checks", "compare"}) {
            CommandRun run = CommandRun.with(80, Map.of(), command);
            assertThat(run.exitCode()).as(command).isZero();
            assertThat(run.out().lines())
                    .as(command)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void reports_as_a_table_in_both_languages() {
        assertThat(CommandRun.with(120, Map.of(), "reports").out()).isEqualTo("""
                        Tệp                Xã, phường     Kỳ báo cáo  Bản  Số liệu  Phát hiện  Kết quả
                        ─────────────────  ─────────────  ──────────  ───  ───────  ─────────  ──────────
                        an-phu-2025.pdf    Phường An Phú  Năm 2025      1        3          1  đã nạp
                        an-phu-2025.docx   Phường An Phú  Năm 2025      1        3          1  đã nạp
                        tân lập 2025.docx  Xã Tân Lập     Năm 2025      1        3          1  đã nạp
                        hong.pdf                                                               bị từ chối
                        """);
        assertThat(CommandRun.with(120, Map.of(), "findings", "--lang=en").out())
                .isEqualTo("""
                        File              Severity  Message                                                             Page
                        ────────────────  ────────  ──────────────────────────────────────────────────────────────────  ────
                        an-phu-2025.pdf   Error     2,143 + 26 = 2,169, the report states 2,182 (13 dossiers too many)     5
                        an-phu-2025.docx  Error     2,143 + 26 = 2,169, the report states 2,182 (13 dossiers too many)     5
                        """);
    }

    @Test
    void compare_marks_what_contradicts_itself() {
        CommandRun run = CommandRun.with(120, Map.of(), "compare");
        assertThat(run.out())
                .contains("Kỳ báo cáo: Năm 2025", "2.182 ≠ 2.143 ⚠", "Các giá trị mâu thuẫn nhau")
                .contains("Tổng số hồ sơ tiếp nhận: 2.143 – “2.143 hồ sơ” (an-phu-2025.pdf, trang 5)");
    }

    @Test
    void evaluate_measures_a_folder_of_reports_against_its_annotations(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("an-phu.json"), """
                {"report": "an-phu", "sections": [], "findings": [],
                 "figures": [{"quote": "1.204 hồ sơ", "value": 1204, "indicator": null, "role": "reported", "qualifier": "exact"}]}
                """);
        Files.writeString(folder.resolve("an-phu.txt"), "Trong kỳ có 1.204 hồ sơ.");
        String[] evaluate = {"evaluate", "--gold", folder.toString(), "--reports", folder.toString()};
        CommandRun run = CommandRun.of(evaluate);
        assertThat(run.exitCode()).as(run.messages()).isZero();
        assertThat(run.out()).contains("Theo lĩnh vực", "an-phu.txt", "Tìm số liệu");
        Files.delete(folder.resolve("an-phu.txt"));
        assertThat(CommandRun.of(evaluate).exitCode()).isEqualTo(2);
        Files.writeString(folder.resolve("an-phu.json"), "[");
        assertThat(CommandRun.of(evaluate).exitCode()).isEqualTo(3);
    }

    @Test
    void evaluate_reading_measures_files_of_known_structure(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("an-phu.structure.json"), """
                {"file": "an-phu.html", "kind": "html", "headings": [], "footnotes": [], "order": ["Trong kỳ", "Bộ phận"],
                 "tables": [{"style": "ruled", "pages": 1, "rows": [["Bộ phận", "Hồ sơ"], ["Hộ tịch", "1.204"]]}],
                 "numbers": ["3", "1.204"]}
                """);
        Files.writeString(
                folder.resolve("an-phu.html"),
                "<p>Trong kỳ có 3 bộ phận.</p><table><tr><td>Bộ phận</td><td>Hồ sơ</td></tr>"
                        + "<tr><td>Hộ tịch</td><td>1.204</td></tr></table>");
        String[] evaluate = {"evaluate", "--reading", "--mistakes", "--gold", folder.toString()};
        CommandRun run = CommandRun.of(evaluate);
        assertThat(run.exitCode()).as(run.messages()).isZero();
        assertThat(run.out()).contains("Đọc theo loại tệp", "html", "Tika", "100,0");
        Files.delete(folder.resolve("an-phu.html"));
        CommandRun gone = CommandRun.of(evaluate);
        assertThat(gone.exitCode()).isEqualTo(3);
        assertThat(gone.messages()).contains("an-phu.html: không mở được tệp").hasLineCount(1);
    }

    @Test
    void evaluate_names_the_folder_that_is_missing(@TempDir Path folder) {
        String missing = folder.resolve("none").toString();
        CommandRun gold = CommandRun.of("evaluate", "--gold", missing);
        assertThat(gold.exitCode()).isEqualTo(3);
        assertThat(gold.messages())
                .contains("none: không đọc được thư mục chú giải")
                .hasLineCount(1);
        CommandRun reports = CommandRun.of("evaluate", "--gold", folder.toString(), "--reports", missing);
        assertThat(reports.exitCode()).isEqualTo(3);
        assertThat(reports.messages())
                .contains("none: không đọc được thư mục báo cáo")
                .hasLineCount(1);
    }

    @Test
    void outline_text_is_exactly_the_text() {
        assertThat(CommandRun.of("outline", "a1", "--text").out()).isEqualTo("I. KẾT QUẢ\nĐã tiếp nhận 2.182 hồ sơ");
    }
}
