package vn.doichieu.extractors.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.ReportText;

class HeadingOutlinerTest {
    private static final String LEAD =
            "Thực hiện kế hoạch công tác năm, Ủy ban nhân dân xã báo cáo kết quả cải cách hành chính như sau:\n";

    private final Outliner outliner = new HeadingOutliner(SampleHeadingRules.SOME);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I. KẾT QUẢ THỰC HIỆN | I | KẾT QUẢ THỰC HIỆN
                    II- ĐÁNH GIÁ CHUNG: | II | ĐÁNH GIÁ CHUNG
                    IV/ KIẾN NGHỊ | IV | KIẾN NGHỊ
                    A. TÌNH HÌNH CHUNG | A | TÌNH HÌNH CHUNG
                    Phần II. KẾT QUẢ THỰC HIỆN | Phần II | KẾT QUẢ THỰC HIỆN
                    PHẦN THỨ NHẤT: ĐẶC ĐIỂM | PHẦN THỨ NHẤT | ĐẶC ĐIỂM
                    1. Cải cách thể chế | 1 | Cải cách thể chế
                    2) Cải cách tổ chức bộ máy | 2 | Cải cách tổ chức bộ máy
                    3/ Cải cách tài chính công | 3 | Cải cách tài chính công
                    1.1. Công tác chỉ đạo, điều hành | 1.1 | Công tác chỉ đạo, điều hành
                    1.2 Công tác kiểm tra | 1.2 | Công tác kiểm tra
                    2.3.1. Số hóa hồ sơ: | 2.3.1 | Số hóa hồ sơ
                    a) Rà soát văn bản | a | Rà soát văn bản
                    đ. Tuyển dụng viên chức | đ | Tuyển dụng viên chức
                    4.3. Tình hình sử dụng biên chế công chức. | 4.3 | Tình hình sử dụng biên chế công chức
                    71. Hoàn thiện thể chế về Chính quyền số | 71 | Hoàn thiện thể chế về Chính quyền số
                    """)
    void reads_every_numbering_style(String block, String number, String title) {
        Section section = only(LEAD + block + "\nNội dung của mục này được trình bày trong đoạn văn sau đây.");
        assertThat(section.number()).contains(number);
        assertThat(section.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Tiếp tục thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về chương trình tổng thể.",
                "2. Nâng cao chất lượng kiểm soát thủ tục; kịp thời cập nhật danh mục trên Cổng Dịch vụ công.",
                "a) Ban hành 05 quyết định;",
                "1. Tổng số hồ sơ tiếp nhận: 2.182 hồ sơ",
                "3. UBND xã đã phân công một công chức theo dõi công tác này trong suốt kỳ báo cáo.",
                "- Kết quả thực hiện nhiệm vụ được giao:",
                "+ Số nhiệm vụ đã hoàn thành",
                "3.2 tỷ đồng thu từ phí, lệ phí",
                "01/7/2025 là ngày bắt đầu hoạt động của xã mới",
                "Sáng kiến 1: Hẹn giờ trả kết quả tại nhà",
                "* Giải quyết đơn thư",
                "9/12 điểm",
                "Phần mềm quản lý văn bản",
                "12",
            })
    void takes_no_list_item_or_value_for_a_heading(String block) {
        assertThat(outline(LEAD + block + "\nĐoạn văn tiếp theo nói về một việc khác của xã trong kỳ báo cáo.")
                        .sections())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1. Về công tác kiểm tra UBND xã đã ban hành 02 kế hoạch kiểm tra trong năm. | Về công tác kiểm tra
                    1.2. Công tác tuyên truyền: Ủy ban nhân dân phường đăng 12 tin bài trên trang thông tin. | Công tác tuyên truyền
                    2. Kết quả số hóa hồ sơ Từ ngày 01/7/2025 đến nay đã số hóa 512 hồ sơ. | Kết quả số hóa hồ sơ
                    1. Ưu điểm Công tác cải cách hành chính được triển khai kịp thời. | Ưu điểm
                    a) Tuyên truyền tại tổ dân phố Các buổi họp đều có nội dung cải cách hành chính. | Tuyên truyền tại tổ dân phố
                    b) Vai trò của Tổ công nghệ số trong thực hiện Đề án 06 Các Tổ được lập ở mọi thôn. | Vai trò của Tổ công nghệ số trong thực hiện Đề án 06
                    6.8. Phát triển đô thị thông minh Xã Bình An đang hoàn thiện các tiêu chí. | Phát triển đô thị thông minh
                    2.1. Hoạt động của Trung tâm Phục vụ hành chính công (cơ sở vật chất) Trung tâm được bố trí 01 phòng. | Hoạt động của Trung tâm Phục vụ hành chính công (cơ sở vật chất)
                    III. ĐÁNH GIÁ CHUNG Nhìn chung các nhiệm vụ đều đạt. | ĐÁNH GIÁ CHUNG
                    I. KẾT QUẢ THỰC HIỆN UBND xã đã chỉ đạo các đơn vị. | KẾT QUẢ THỰC HIỆN
                    3. Nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao Tổng số nhiệm vụ là 14. | Nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao
                    4. Phát triển dữ liệu. Việc kết nối được duy trì đều. | Phát triển dữ liệu
                    """)
    void splits_a_heading_from_the_sentence_glued_to_it(String block, String title) {
        ReportText text = ReportTexts.of(LEAD + block);
        Section section = outliner.outline(text).sections().get(0);
        assertThat(section.title()).isEqualTo(title);
        assertThat(text.quote(section.heading())).endsWith(title);
        assertThat(text.quote(section.body()).strip()).isNotEmpty();
    }

    @Test
    void nests_by_style_and_tolerates_slips_of_numbering() {
        assertThat(levels("""
                I. KẾT QUẢ THỰC HIỆN
                2. Cải cách thủ tục hành chính
                2.1. Kết quả rà soát
                2.2. Cập nhật danh mục
                3.3. Cơ chế một cửa
                3.5. Kết quả số hóa
                3.5. Phản ánh, kiến nghị của người dân
                3. Cải cách tổ chức bộ máy
                6. Cải cách tài chính công
                6. Xây dựng chính quyền số
                7. Đô thị thông minh
                71. Hoàn thiện thể chế
                7.2. Phát triển hạ tầng
                II. ĐÁNH GIÁ CHUNG
                """))
                .containsExactly(
                        "1 I", "2 2", "3 2.1", "3 2.2", "3 3.3", "3 3.5", "3 3.5", "2 3", "2 6", "2 6", "2 7", "3 71",
                        "3 7.2", "1 II");
    }

    @Test
    void starts_roman_parts_again_inside_a_phan_and_joins_its_title_from_the_next_line() {
        Outline outline = outline("""
                Phần I
                KHÁI QUÁT CHUNG
                Xã được thành lập trên cơ sở nhập ba đơn vị hành chính cấp xã trước đây của huyện.
                Phần II
                KẾT QUẢ THỰC HIỆN
                I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
                1. Công tác chỉ đạo điều hành
                II. CÁC NỘI DUNG CẢI CÁCH
                a) Rà soát tổ chức bộ máy
                """);
        assertThat(outline.sections())
                .extracting(section -> section.level() + " " + section.number().orElse("") + " " + section.title())
                .containsExactly(
                        "1 Phần I KHÁI QUÁT CHUNG",
                        "1 Phần II KẾT QUẢ THỰC HIỆN",
                        "2 I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                        "3 1 Công tác chỉ đạo điều hành",
                        "2 II CÁC NỘI DUNG CẢI CÁCH",
                        "3 a Rà soát tổ chức bộ máy");
        assertThat(outline.sections().get(0).role()).contains(SectionRole.GENERAL);
        assertThat(outline.path(outline.sections().get(3)))
                .extracting(section -> section.number().orElse(""))
                .containsExactly("Phần II", "I", "1");
    }

    @Test
    void inherits_area_and_role_and_tells_the_plan_from_the_results() {
        Outline outline = outline("""
                I. KẾT QUẢ THỰC HIỆN
                2. Cải cách thể chế
                2.1. Ban hành văn bản
                III. PHƯƠNG HƯỚNG, NHIỆM VỤ
                2. Cải cách thể chế
                a) Tiếp tục rà soát
                IV. KIẾN NGHỊ
                """);
        assertThat(outline.sections())
                .extracting(section -> section.role().orElseThrow() + " "
                        + section.area().map(String::valueOf).orElse("-"))
                .containsExactly("RESULTS -", "RESULTS 2", "RESULTS 2", "PLAN -", "PLAN 2", "PLAN 2", "PROPOSALS -");
    }

    @Test
    void takes_a_line_in_capitals_for_a_part_when_its_words_tell_one() {
        Outline outline = outline(LEAD + """
                ĐÁNH GIÁ CHUNG
                1. Ưu điểm
                Các chỉ tiêu đều đạt.
                ỦY BAN NHÂN DÂN XÃ
                """);
        assertThat(outline.sections()).extracting(Section::title).containsExactly("ĐÁNH GIÁ CHUNG", "Ưu điểm");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(1, 2);
    }

    @Test
    void joins_a_title_in_capitals_that_goes_on_in_the_next_block() {
        assertThat(only("III. PHƯƠNG HƯỚNG, NHIỆM VỤ\nNĂM 2026\n- Tiếp tục rà soát các thủ tục.")
                        .title())
                .isEqualTo("PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026");
    }

    @Test
    void takes_the_numbered_sentences_of_a_plan_for_items_even_where_one_has_a_colon() {
        assertThat(outline("""
                III. PHƯƠNG HƯỚNG, NHIỆM VỤ
                1. Tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 05/8/2025 của Ủy ban nhân dân xã.
                2. Gắn cải cách hành chính với chuyển đổi số: hướng dẫn người dân nộp hồ sơ trực tuyến.
                """).sections()).hasSize(1);
    }

    @Test
    void stops_at_the_signature_and_gives_an_appendix_a_part_of_its_own() {
        Outline outline = outline("""
                V. KIẾN NGHỊ
                1. Với Sở Nội vụ
                Hỗ trợ tập huấn.
                Nơi nhận:
                TM. ỦY BAN NHÂN DÂN
                1. Lưu văn thư
                PHỤ LỤC I
                KẾT QUẢ THỰC HIỆN NHIỆM VỤ
                1. Cải cách thể chế
                """);
        assertThat(outline.sections())
                .extracting(section ->
                        section.number().orElse("") + ":" + section.role().orElseThrow())
                .containsExactly("V:PROPOSALS", "1:PROPOSALS", "PHỤ LỤC I:RESULTS", "1:RESULTS");
    }

    @Test
    void takes_bold_for_a_heading_and_never_a_table_cell() {
        assertThat(only("1. Số hồ sơ: 15 hồ sơ\n**2. Các nội dung khác; việc phát sinh\nKhông có.")
                        .number())
                .contains("2");
    }

    @Test
    void finds_the_area_under_the_dashed_heads_of_a_statistics_section() {
        ReportText text = ReportTexts.of("""
                II. KẾT QUẢ THỰC HIỆN
                7. UBND cấp xã thống kê số liệu theo phụ lục
                - Cải cách thể chế:
                + Số văn bản đã ban hành: 05.
                - Cải cách tài chính công:
                + Số đơn vị tự chủ: 03.
                """);
        AreaLocator locator = new AreaLocator(SampleHeadingRules.SOME);
        Outline outline = outliner.outline(text);
        AreaLocator.Areas areas = locator.in(text, outline);
        assertThat(areas.at(text.text().indexOf("05"))).contains(2);
        assertThat(areas.at(text.text().indexOf("03"))).contains(6);
        assertThat(areas.at(text.text().indexOf("thống kê"))).isEmpty();
    }

    @Test
    void nests_numbers_under_lines_in_capitals_and_hands_their_role_and_area_down() {
        Outline outline = outline(LEAD + """
                KẾT QUẢ THỰC HIỆN THỦ TỤC HÀNH CHÍNH
                1. Công khai thủ tục
                Đã niêm yết đủ tại trụ sở.
                ĐIỀU KIỆN LÀM VIỆC CỦA XÃ
                - Trụ sở mới được đưa vào sử dụng.
                PHƯƠNG HƯỚNG QUÝ TỚI
                1. Cải cách tổ chức bộ máy
                """);
        assertThat(outline.sections())
                .extracting(section -> section.level() + " " + section.title() + " "
                        + section.role().map(Enum::name).orElse("-")
                        + section.area().map(String::valueOf).orElse(""))
                .containsExactly(
                        "1 KẾT QUẢ THỰC HIỆN THỦ TỤC HÀNH CHÍNH RESULTS3",
                        "2 Công khai thủ tục RESULTS3",
                        "1 ĐIỀU KIỆN LÀM VIỆC CỦA XÃ -",
                        "1 PHƯƠNG HƯỚNG QUÝ TỚI PLAN",
                        "2 Cải cách tổ chức bộ máy PLAN4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - Mở 02 lớp tập huấn cho công chức làm việc tại xã. ĐÁNH GIÁ CHUNG | ĐÁNH GIÁ CHUNG
                    - Giữ tỷ lệ văn bản điện tử ở mức như kỳ trước. C. KẾ HOẠCH QUÝ TỚI | KẾ HOẠCH QUÝ TỚI
                    Xã báo cáo kết quả công tác trong kỳ như sau: I. KẾT QUẢ THỰC HIỆN | KẾT QUẢ THỰC HIỆN
                    """)
    void parts_a_heading_in_capitals_from_the_sentence_above_it(String block, String title) {
        ReportText text = ReportTexts.of(LEAD + block);
        Section section = outliner.outline(text).sections().get(0);
        assertThat(section.title()).isEqualTo(title);
        assertThat(text.quote(section.heading())).endsWith(title).doesNotContain("kỳ", "lớp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1 Trước hạn và đúng hạn hồ sơ 812",
                "1.2 Quá hạn hồ sơ 5 Đã xin lỗi",
                "2. Chứng thực 306 251 55",
                "ỦY BAN NHÂN DÂN XÃ",
                "STT NỘI DUNG CHỈ TIÊU",
                "- Các đơn vị phối hợp gồm có ba cơ quan sau: UBND, HĐND, MTTQ",
                "1. Tiếp tục triển khai chương trình tổng thể giai đoạn 2021\n- 2030 của Chính phủ.",
            })
    void takes_no_table_row_letterhead_or_broken_range_for_a_heading(String block) {
        assertThat(outline(LEAD + block + "\nĐoạn văn tiếp theo nói về một việc khác của xã trong kỳ báo cáo.")
                        .sections())
                .isEmpty();
    }

    @Test
    void keeps_numbers_that_a_title_names() {
        assertThat(only(LEAD + "1.1 Kết quả thực hiện Đề án 06 năm 2025\nCác tổ đã được lập.")
                        .title())
                .isEqualTo("Kết quả thực hiện Đề án 06 năm 2025");
    }

    @Test
    void takes_a_bold_line_for_a_heading_only_when_it_tells_an_area_and_text_follows() {
        Outline outline = outline(LEAD + """
                I. KẾT QUẢ THỰC HIỆN
                **Cải cách tài chính công
                - Thu ngân sách đạt kế hoạch.
                **Một số hình ảnh
                - Ảnh buổi tập huấn.
                **Cải cách thể chế
                **Nội dung và số lượng
                """);
        assertThat(outline.sections())
                .extracting(section -> section.level() + " " + section.title())
                .containsExactly("1 KẾT QUẢ THỰC HIỆN", "2 Cải cách tài chính công");
    }

    @Test
    void takes_bold_lines_for_parts_where_the_report_begins_with_one() {
        Outline outline = outline(LEAD + """
                **Kết quả thực hiện
                1. Cải cách thể chế
                Đã rà soát các văn bản.
                **Phương hướng thời gian tới
                - Tiếp tục rà soát.
                """);
        assertThat(outline.sections())
                .extracting(section -> section.level() + " " + section.title())
                .containsExactly("1 Kết quả thực hiện", "2 Cải cách thể chế", "1 Phương hướng thời gian tới");
    }

    @Test
    void puts_the_forms_of_an_annex_under_it() {
        Outline outline = outline(LEAD + """
                I. KẾT QUẢ THỰC HIỆN
                Chi tiết tại các biểu kèm theo.
                Biểu 1. Số liệu trong báo cáo
                Nơi nhận:
                PHỤ LỤC THỐNG KÊ NĂM
                Biểu số 1: Tổ chức bộ máy
                1 Công chức 95 89
                Biểu 2. Tài chính công
                Phụ lục III: Danh mục thủ tục hành chính
                """);
        assertThat(outline.sections())
                .extracting(section -> section.level() + " " + section.number().orElse("-") + " " + section.title())
                .containsExactly(
                        "1 I KẾT QUẢ THỰC HIỆN",
                        "1 - PHỤ LỤC THỐNG KÊ NĂM",
                        "2 - Biểu số 1: Tổ chức bộ máy",
                        "2 - Biểu 2. Tài chính công",
                        "1 Phụ lục III Danh mục thủ tục hành chính");
    }

    private Section only(String lines) {
        List<Section> sections = outline(lines).sections();
        assertThat(sections).hasSize(1);
        return sections.get(0);
    }

    private Outline outline(String lines) {
        return outliner.outline(ReportTexts.of(lines));
    }

    private List<String> levels(String lines) {
        return outline(lines).sections().stream()
                .map(section -> section.level() + " " + section.number().orElse(""))
                .collect(Collectors.toList());
    }
}
