package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.extractors.reading.DocxFile.p;
import static vn.doichieu.extractors.reading.DocxFile.r;

import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;

class DocxReaderTest {
    @Test
    void a_paragraph_is_a_block_and_its_runs_are_joined_as_they_stand() {
        assertThat(Reading.lines(DocxFile.withBody(p(r("Tiếp nhận 1.2"), r("04 hồ sơ")) + p() + p(r("Hết")))
                        .file()))
                .containsExactly("Tiếp nhận 1.204 hồ sơ", "Hết");
    }

    @Test
    void a_lone_number_between_sentences_is_a_page_number() {
        String sentence = "Xã đã niêm yết các thủ tục hành chính tại Trung tâm và trên trang thông tin điện tử.";
        String body = p(r(sentence)) + p() + p(r("12")) + p(r(sentence)) + p(r("Kết quả:")) + p(r("12"));
        ReportText text = Reading.text(DocxFile.withBody(body).file());
        assertThat(text.blocks().stream().map(Block::kind))
                .containsExactly(
                        BlockKind.PARAGRAPH,
                        BlockKind.PAGE_HEADER,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH);
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(Reading.lines(
                        DocxFile.withBody(p(r("ho\u0302\u0300 so\u031B"))).file()))
                .containsExactly("hồ sơ");
    }

    @Test
    void a_typed_line_break_is_a_space_unless_the_line_was_complete_or_an_item_begins() {
        String broken = p("<w:r><w:t>Kết quả công tác</w:t><w:br/><w:t>quý II năm 2025:</w:t><w:br/>"
                + "<w:t>- Ban hành 04 văn bản</w:t><w:br/><w:t>- Tổ chức 02 hội nghị</w:t></w:r>");
        assertThat(Reading.lines(DocxFile.withBody(broken).file()))
                .containsExactly("Kết quả công tác quý II năm 2025:", "- Ban hành 04 văn bản", "- Tổ chức 02 hội nghị");
    }

    @Test
    void the_type_of_the_document_is_parted_from_its_subject() {
        String title = p("<w:r><w:t>BÁO CÁO</w:t><w:br/><w:t>Công tác cải cách hành chính</w:t></w:r>");
        assertThat(Reading.lines(DocxFile.withBody(title).file()))
                .containsExactly("BÁO CÁO", "Công tác cải cách hành chính");
    }

    @Test
    void tabs_are_spaces_and_the_unbreakable_hyphen_is_a_hyphen() {
        String run = "<w:r><w:t>Số:</w:t><w:tab/><w:t>12/BC</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>";
        assertThat(Reading.lines(DocxFile.withBody(p(run)).file())).containsExactly("Số: 12/BC-UBND");
    }

    @Test
    void tracked_changes_are_taken_as_accepted() {
        String changed = p(
                r("Giải quyết "),
                "<w:del><w:r><w:delText>103</w:delText><w:t>103</w:t></w:r></w:del>",
                "<w:ins>" + r("104") + "</w:ins>",
                r(" hồ sơ"));
        assertThat(Reading.lines(DocxFile.withBody(changed).file())).containsExactly("Giải quyết 104 hồ sơ");
    }

    @Test
    void hidden_text_is_left_out_also_where_a_style_hides_it() {
        String body = p(r("Rõ"), r("<w:vanish/>", " ẩn"), r("<w:rStyle w:val=\"An\"/>", " cũng ẩn"));
        String styles = "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>";
        assertThat(Reading.lines(DocxFile.withBody(body).with("styles", styles).file()))
                .containsExactly("Rõ");
    }

    @Test
    void of_a_field_only_the_result_is_shown() {
        String field = p(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>= 5+7</w:instrText></w:r>",
                "<w:r><w:t>instruction</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                r("12"),
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                r(" hồ sơ"));
        assertThat(Reading.lines(DocxFile.withBody(field).file())).containsExactly("12 hồ sơ");
    }

    @Test
    void content_controls_are_walked_through() {
        String body = "<w:sdt><w:sdtPr/><w:sdtContent>" + p(r("Trong khung"))
                + p("<w:sdt><w:sdtContent>" + r("và trong dòng") + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>";
        assertThat(Reading.lines(DocxFile.withBody(body).file())).containsExactly("Trong khung", "và trong dòng");
    }

    @Test
    void a_text_box_is_read_once() {
        String box = "<w:txbxContent>" + p(r("Trong hộp")) + "</w:txbxContent>";
        String run = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(Reading.lines(DocxFile.withBody(p(r("Ngoài"), run)).file())).containsExactly("Ngoài", "Trong hộp");
    }

    @Test
    void an_equation_is_one_line() {
        String fraction = "<m:oMath><m:f><m:num><m:r><m:t>30</m:t></m:r></m:num><m:den><m:r><m:t>40</m:t></m:r></m:den>"
                + "</m:f></m:oMath>";
        assertThat(Reading.lines(DocxFile.withBody(p(r("đạt "), fraction)).file()))
                .containsExactly("đạt 30/40");
    }

    @Test
    void notes_follow_their_paragraph_with_raised_marks_counted_in_order() {
        String body = p(r("Năm 2025"), "<w:r><w:footnoteReference w:id=\"7\"/></w:r>", r(", tiếp nhận"))
                + p(r("Đến nay"), "<w:r><w:endnoteReference w:id=\"2\"/></w:r>");
        DocxFile file = DocxFile.withBody(body)
                .with(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p() + "</w:footnote><w:footnote w:id=\"7\">"
                                + p("<w:r><w:footnoteRef/></w:r>", r(" Tính đến 09/12")) + "</w:footnote>")
                .with("endnotes", "<w:endnote w:id=\"2\">" + p(r("Theo kế hoạch")) + "</w:endnote>");

        ReportText text = Reading.text(file.file());

        assertThat(text.text().lines())
                .containsExactly("Năm 2025¹, tiếp nhận", "¹ Tính đến 09/12", "Đến nayⁱ", "ⁱ Theo kế hoạch");
        assertThat(text.blocks().get(1).kind()).isEqualTo(BlockKind.FOOTNOTE);
        assertThat(text.noteMarks().stream().map(text::quote)).containsExactly("¹", "¹", "ⁱ", "ⁱ");
    }

    @Test
    void raised_digits_stay_raised_and_raised_letters_are_plain() {
        String body = p(
                r("220 m"),
                r("<w:vertAlign w:val=\"superscript\"/>", "2"),
                r("<w:vertAlign w:val=\"superscript\"/>", "a"));
        assertThat(Reading.lines(DocxFile.withBody(body).file())).containsExactly("220 m²a");
    }

    @Test
    void emphasis_is_that_of_the_whole_paragraph() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Muc\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Dam\"><w:rPr><w:b/></w:rPr></w:style>";
        String body = p(r("<w:b/>", "Đậm"))
                + p(r("<w:b/>", "Đậm"), r(" một phần"))
                + p(r("<w:i/>", "Nghiêng"))
                + "<w:p><w:pPr><w:pStyle w:val=\"Con\"/></w:pPr>" + r("Đề mục") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Dam\"/></w:pPr>" + r("Đậm theo kiểu") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Dam\"/></w:pPr>" + r("<w:b w:val=\"0\"/>", "Thường") + "</w:p>";
        assertThat(Reading.text(DocxFile.withBody(body).with("styles", styles).file())
                        .blocks())
                .extracting(Block::emphasis)
                .containsExactly(
                        Emphasis.BOLD,
                        Emphasis.PLAIN,
                        Emphasis.ITALIC,
                        Emphasis.HEADING_STYLE,
                        Emphasis.BOLD,
                        Emphasis.PLAIN);
    }

    @Test
    void typed_bullets_and_lettered_points_are_list_items() {
        String body = p(r("- Một")) + p(r("+ Hai")) + p(r("a) Ba")) + p(r("1. Bốn")) + p(r("Năm"));
        assertThat(Reading.text(DocxFile.withBody(body).file()).blocks())
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH);
    }
}
