package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;

class ReflowTest {
    /** A paragraph of full lines, so that the width of the page can be learnt. */
    private static final List<String> PROSE = List.of(
            "Ủy ban nhân dân xã đã chủ động triển khai các nhiệm vụ được giao trong kỳ",
            "và phân công rõ trách nhiệm của từng phòng, từng đơn vị trực thuộc theo đúng",
            "chương trình công tác, bảo đảm tiến độ và chất lượng theo yêu cầu của cấp trên",
            "và mong muốn của người dân trên toàn địa bàn.");

    static Stream<Arguments> wraps() {
        return Stream.of(
                Arguments.of(
                        "wrapped lines are one paragraph",
                        List.of(
                                "Trong quý, bộ phận một cửa của xã đã tiếp nhận và trả kết quả cho người dân",
                                "đúng hẹn."),
                        List.of(
                                "Trong quý, bộ phận một cửa của xã đã tiếp nhận và trả kết quả cho người dân đúng hẹn.")),
                Arguments.of(
                        "a line that begins with a name or a date goes on",
                        List.of(
                                "- Các phòng chuyên môn phối hợp thực hiện theo Kế hoạch số 12/KH-UBND của",
                                "UBND xã và Công văn hướng dẫn thực hiện nhiệm vụ quý tới ban hành từ ngày",
                                "14/8/2025. Sau đó tiếp tục rà soát lại toàn bộ."),
                        List.of(
                                "- Các phòng chuyên môn phối hợp thực hiện theo Kế hoạch số 12/KH-UBND của UBND xã và Công văn hướng dẫn thực hiện nhiệm vụ quý tới ban hành từ ngày 14/8/2025. Sau đó tiếp tục rà soát lại toàn bộ.")),
                Arguments.of(
                        "a symbol broken at the line's end is one word",
                        List.of(
                                "+ Thành lập tổ giúp việc rà soát thủ tục hành chính theo Quyết định số 03/QĐ-",
                                "UBND của Chủ tịch."),
                        List.of(
                                "+ Thành lập tổ giúp việc rà soát thủ tục hành chính theo Quyết định số 03/QĐ-UBND của Chủ tịch.")),
                Arguments.of(
                        "a range of years is no bullet",
                        List.of(
                                "1. Tiếp tục thực hiện chương trình tổng thể theo nghị quyết cho giai đoạn 2026",
                                "- 2030; bố trí đủ kinh phí."),
                        List.of(
                                "1. Tiếp tục thực hiện chương trình tổng thể theo nghị quyết cho giai đoạn 2026 - 2030; bố trí đủ kinh phí.")),
                Arguments.of(
                        "a dash between two words is no bullet",
                        List.of(
                                "Tập trung phát triển kinh tế của địa phương, giữ vững ổn định, quốc phòng -",
                                "an ninh và trật tự."),
                        List.of(
                                "Tập trung phát triển kinh tế của địa phương, giữ vững ổn định, quốc phòng - an ninh và trật tự.")),
                Arguments.of(
                        "headings stand alone",
                        List.of("II. ĐÁNH GIÁ", "1. Ưu điểm", "Công việc được triển khai đúng hẹn."),
                        List.of("II. ĐÁNH GIÁ", "1. Ưu điểm", "Công việc được triển khai đúng hẹn.")),
                Arguments.of(
                        "a wrapped heading is one block",
                        List.of(
                                "3.2. Kết quả tổng hợp, cập nhật danh mục thủ tục thuộc thẩm quyền quản lý của",
                                "địa phương",
                                "- Tổng số: 12 thủ tục"),
                        List.of(
                                "3.2. Kết quả tổng hợp, cập nhật danh mục thủ tục thuộc thẩm quyền quản lý của địa phương",
                                "- Tổng số: 12 thủ tục")),
                Arguments.of(
                        "headings in capitals wrap too",
                        List.of("III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM CỦA ĐỊA PHƯƠNG", "NĂM 2027", "1. Nhiệm vụ"),
                        List.of("III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM CỦA ĐỊA PHƯƠNG NĂM 2027", "1. Nhiệm vụ")),
                Arguments.of(
                        "bullets and lettered items begin blocks",
                        List.of(
                                "Gồm:",
                                "- Một cửa: 5;",
                                "+ Trực tuyến: 3",
                                "-Không cách: 2",
                                "a) Việc đầu",
                                "b) Việc sau"),
                        List.of(
                                "Gồm:",
                                "- Một cửa: 5;",
                                "+ Trực tuyến: 3",
                                "-Không cách: 2",
                                "a) Việc đầu",
                                "b) Việc sau")),
                Arguments.of(
                        "the bullet Markdown adds is dropped",
                        List.of("- + Số nhiệm vụ: 22"),
                        List.of("+ Số nhiệm vụ: 22")),
                Arguments.of(
                        "the signature's lines stand alone",
                        List.of(
                                "Nơi nhận:",
                                "- Như trên;",
                                "TM. ỦY BAN NHÂN DÂN",
                                "KT. CHỦ TỊCH",
                                "PHÓ CHỦ TỊCH",
                                "Lê A"),
                        List.of(
                                "Nơi nhận:",
                                "- Như trên;",
                                "TM. ỦY BAN NHÂN DÂN",
                                "KT. CHỦ TỊCH",
                                "PHÓ CHỦ TỊCH",
                                "Lê A")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wraps")
    void lines_become_paragraphs(String why, List<String> lines, List<String> blocks) {
        for (String separator : List.of("\n", " \n\n", "\r\n")) {
            ReportText text = Reflow.of(String.join(separator, join(PROSE, lines)));
            assertThat(contents(text)).as(why).first().asString().endsWith("trên toàn địa bàn.");
            assertThat(contents(text)).as(why).hasSize(blocks.size() + 1).endsWith(blocks.toArray(String[]::new));
        }
    }

    @Test
    void the_title_stands_apart_from_what_follows() {
        ReportText text = Reflow.of(String.join(
                "\n\n",
                join(
                        List.of("BÁO CÁO", "Tình hình công tác cải cách hành chính năm 2026,", "phương hướng năm 2027"),
                        PROSE)));
        assertThat(contents(text))
                .startsWith("BÁO CÁO", "Tình hình công tác cải cách hành chính năm 2026, phương hướng năm 2027")
                .hasSize(3);
    }

    @Test
    void a_footnote_moves_behind_the_paragraph_it_interrupts() {
        ReportText text = Reflow.of(String.join(
                "\n\n",
                join(
                        PROSE,
                        List.of(
                                "- Trong kỳ, Ủy ban nhân dân xã đã ban hành kế hoạch tuyên truyền năm 20261, sau",
                                "                                    ",
                                "1 Kế hoạch số 5/KH-UBND ngày 02/02/2026 về tuyên truyền cải cách hành chính.",
                                " đó phổ biến đến từng thôn."))));
        assertThat(contents(text))
                .endsWith(
                        "- Trong kỳ, Ủy ban nhân dân xã đã ban hành kế hoạch tuyên truyền năm 20261, sau đó phổ biến đến từng thôn.",
                        "1 Kế hoạch số 5/KH-UBND ngày 02/02/2026 về tuyên truyền cải cách hành chính.");
        assertThat(kinds(text)).endsWith(BlockKind.LIST_ITEM, BlockKind.FOOTNOTE);
        assertThat(text.noteMarks().stream().map(text::quote)).containsExactly("1", "1");
        assertThat(text.text().substring(0, text.noteMarks().get(0).end())).endsWith("năm 20261");
    }

    @Test
    void raised_marks_find_their_notes_in_text_that_was_never_wrapped() {
        String filler = " và nhiều nội dung khác theo quy định của pháp luật hiện hành".repeat(4) + ".";
        ReportText text = Reflow.of(String.join(
                "\n\n",
                "- Đã ban hành 03 Quyết định¹ và 02 Thông báo²" + filler,
                "- Phòng họp rộng 40 m²" + filler,
                "¹ Quyết định số 7/QĐ-UBND" + filler,
                "² Thông báo số 8/TB-UBND" + filler,
                "- Mục sau" + filler));
        assertThat(kinds(text))
                .containsExactly(
                        BlockKind.LIST_ITEM,
                        BlockKind.FOOTNOTE,
                        BlockKind.FOOTNOTE,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM);
        assertThat(text.noteMarks()).hasSize(4);
    }

    @Test
    void a_numbered_table_row_without_a_mark_is_no_footnote() {
        ReportText text =
                Reflow.of(String.join("\n", join(PROSE, List.of("Diện tích 260 m2", "2 Sáng kiến thứ hai của xã"))));
        assertThat(kinds(text)).doesNotContain(BlockKind.FOOTNOTE);
    }

    @Test
    void page_numbers_and_digital_signatures_leave_the_flow() {
        ReportText text = Reflow.of(
                String.join("\n", PROSE)
                        + "\n\n\n\n9\n- Mục tiếp theo.\nLê A\n\n\n\n12\n\t\t2026-01-19T16:53:26+0700\n\tViệt Nam\n\tLê A <a@x.vn> đã ký lên văn bản này!\n");
        assertThat(text.blocks().stream().filter(block -> block.kind().inFlow()).map(block -> text.quote(block.span())))
                .hasSize(3)
                .endsWith("- Mục tiếp theo.", "Lê A");
        assertThat(kinds(text)).contains(BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER);
    }

    @Test
    void form_feeds_are_pages() {
        ReportText text = Reflow.of("Trang đầu dừng ở giữa\n\f5\nMục hai\n");
        assertThat(text.pageStarts()).hasSize(2).startsWith(0);
        assertThat(text.pageAt(text.text().indexOf("Mục"))).hasValue(2);
        assertThat(kinds(text)).contains(BlockKind.PAGE_HEADER);
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).collect(Collectors.toList());
    }

    private static List<String> contents(ReportText text) {
        return text.blocks().stream().map(block -> text.quote(block.span())).toList();
    }

    private static List<BlockKind> kinds(ReportText text) {
        return text.blocks().stream().map(Block::kind).toList();
    }
}
