package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.ReportText;

/** Tables pasted as plain lines. Cells of a row are joined by " | ", rows and paragraphs by " ⏎ ". */
class FlatTableTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        "STT/Đơn vị/Hồ sơ tiếp nhận/Quá hạn/1/Xã Hạ/120/3/2/Xã Thượng/95/0/Tổng cộng/215/3",
                        "STT | Đơn vị | Hồ sơ tiếp nhận | Quá hạn ⏎ 1 | Xã Hạ | 120 | 3 ⏎ 2 | Xã Thượng | 95 | 0"
                                + " ⏎ Tổng cộng | 215 | 3"),
                Arguments.of(
                        "Kết quả như sau:/Chỉ tiêu/Năm 2024/Năm 2025/Hồ sơ tiếp nhận/1.410/1.522/Đúng hạn/1.398/1.519",
                        "Kết quả như sau: ⏎ Chỉ tiêu | Năm 2024 | Năm 2025 ⏎ Hồ sơ tiếp nhận | 1.410 | 1.522"
                                + " ⏎ Đúng hạn | 1.398 | 1.519"),
                Arguments.of(
                        "STT Nội dung Dự toán Thực hiện/I Tổng thu 5.200 4.310/1 Thu nội địa 1.150 980/Cộng 5.200 4.310",
                        "STT | Nội dung | Dự toán | Thực hiện ⏎ I | Tổng thu | 5.200 | 4.310"
                                + " ⏎ 1 | Thu nội địa | 1.150 | 980 ⏎ Cộng | 5.200 | 4.310"),
                Arguments.of(
                        "TT Chỉ tiêu ĐVT Kế hoạch Kết quả/1 Dân số trung bình Người 9.120 9.133/2 Hộ nghèo % 2,1 1,9",
                        "TT | Chỉ tiêu | ĐVT | Kế hoạch | Kết quả ⏎ 1 | Dân số trung bình | Người | 9.120 | 9.133"
                                + " ⏎ 2 | Hộ nghèo | % | 2,1 | 1,9"),
                Arguments.of(
                        "Mức độ Tổng số Đúng hạn %/Mức 3 410 402 98/Mức 4 150 149 99,3",
                        "Mức độ Tổng số Đúng hạn % ⏎ Mức 3 410 402 98 ⏎ Mức 4 150 149 99,3"),
                Arguments.of(
                        "STT Nội dung Số lượng 1 Văn bản đi 412 2 Văn bản đến 1.095 3 Văn bản mật 7",
                        "STT | Nội dung | Số lượng ⏎ 1 | Văn bản đi | 412 ⏎ 2 | Văn bản đến | 1.095 ⏎ 3 | Văn bản mật | 7"),
                Arguments.of(
                        "TT Tên xã Nhận Trả 1 Xã Hạ 120 95 2 Xã Thượng 80",
                        "TT Tên xã Nhận Trả 1 Xã Hạ 120 95 2 Xã Thượng 80"),
                Arguments.of(
                        "Stt/Xã/Nhận/Trong đó/Tổng/Trực tuyến/(1)/(2)/(3)/(4)/1/Xã Hạ/90/70/2/Xã Thượng/80/66",
                        "1 | Xã Hạ | 90 | 70 ⏎ 2 | Xã Thượng | 80 | 66"),
                Arguments.of(
                        "Chỉ tiêu/Đơn vị/KH 2025/% so KH/Diện tích lúa/Ha/1.205/99,4/Hộ nghèo/%/2,5/101",
                        "Chỉ tiêu | Đơn vị | KH 2025 | % so KH ⏎ Diện tích lúa | Ha | 1.205 | 99,4"
                                + " ⏎ Hộ nghèo | % | 2,5 | 101"),
                Arguments.of(
                        "Đơn vị Tiếp nhận Đúng hạn Xã Hạ Long 120 118 Xã Thượng 95 95 Xã Đoài 80 79",
                        "Đơn vị | Tiếp nhận | Đúng hạn ⏎ Xã Hạ Long | 120 | 118 ⏎ Xã Thượng | 95 | 95"
                                + " ⏎ Xã Đoài | 80 | 79"),
                Arguments.of(
                        "Năm/2023/2024/Hồ sơ/810/905/Quá hạn/4/2",
                        "Năm | 2023 | 2024 ⏎ Hồ sơ | 810 | 905 ⏎ Quá hạn | 4 | 2"),
                Arguments.of(
                        "Xếp hạng Đơn vị Điểm số/1 Sở Tư pháp 93,4/2 Sở Y tế 91,8",
                        "Xếp hạng | Đơn vị | Điểm số ⏎ 1 | Sở Tư pháp | 93,4 ⏎ 2 | Sở Y tế | 91,8"),
                Arguments.of("Xã Hạ/612/371/4/99,1", "Xã Hạ ⏎ 612 ⏎ 371 ⏎ 4 ⏎ 99,1"),
                Arguments.of(
                        "Trong kỳ, Trung tâm đã tiếp nhận và giải quyết hồ sơ cho người dân, đạt tỷ lệ/98%/kế hoạch.",
                        "Trong kỳ, Trung tâm đã tiếp nhận và giải quyết hồ sơ cho người dân, đạt tỷ lệ 98% kế hoạch."));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void cells_keep_their_rows(String lines, String expected) {
        assertThat(shown(Reflow.of(lines.replace('/', '\n')))).isEqualTo(expected);
    }

    private static String shown(ReportText text) {
        List<List<Block>> rows = new ArrayList<>();
        int last = -1;
        for (Block block : text.blocks()) {
            int row = block.cell().map(cell -> cell.row()).orElse(-1);
            if (row < 0 || row != last) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(block);
            last = row;
        }
        return rows.stream()
                .map(row -> row.stream().map(cell -> text.quote(cell.span())).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" ⏎ "));
    }
}
