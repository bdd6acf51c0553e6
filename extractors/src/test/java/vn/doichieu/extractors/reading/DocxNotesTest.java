package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.extractors.reading.DocxFile.p;
import static vn.doichieu.extractors.reading.DocxFile.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.document.ReportText;

class DocxNotesTest {
    private static final String NOTES =
            note(1, p(r("Thứ nhất"))) + note(2, p(r("Thứ hai")) + p(r("đoạn sau"))) + note(3, p(r("* Riêng")));

    @ParameterizedTest
    @CsvSource({"decimal, ¹, ²", "lowerRoman, ⁱ, ⁱⁱ", "lowerLetter, ᵃ, ᵇ", "chicago, *, †", "decimalZero, ⁰¹, ⁰²"})
    void marks_have_the_form_that_the_settings_state(String form, String first, String second) {
        String body = p(r("Một"), reference(1), r(", hai"), reference(2), r("."));
        assertThat(Reading.lines(DocxFile.withBody(body)
                        .with("footnotes", NOTES)
                        .with("settings", "<w:footnotePr><w:numFmt w:val=\"" + form + "\"/></w:footnotePr>")
                        .file()))
                .containsExactly(
                        "Một" + first + ", hai" + second + ".", first + " Thứ nhất", second + " Thứ hai đoạn sau");
    }

    @Test
    void a_note_named_twice_is_given_once() {
        String body = p(r("Một"), reference(1)) + p(r("Hai"), reference(1));
        assertThat(Reading.lines(
                        DocxFile.withBody(body).with("footnotes", NOTES).file()))
                .containsExactly("Một¹", "¹ Thứ nhất", "Hai²");
    }

    @Test
    void a_section_may_start_its_marks_again_and_in_another_form() {
        String first = "<w:p><w:pPr><w:sectPr/></w:pPr>" + r("Phần một") + reference(1) + "</w:p>";
        String last = p(r("Phần hai"), reference(2)) + "<w:sectPr><w:footnotePr><w:numFmt w:val=\"lowerLetter\"/>"
                + "</w:footnotePr></w:sectPr>";
        assertThat(Reading.lines(DocxFile.withBody(first + last)
                        .with("footnotes", NOTES)
                        .with("settings", "<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>")
                        .file()))
                .containsExactly("Phần một¹", "¹ Thứ nhất", "Phần haiᵃ", "ᵃ Thứ hai đoạn sau");
    }

    @Test
    void marks_start_again_on_each_page_where_word_last_broke_the_pages() {
        String body = p(r("Trang một"), reference(1))
                + p("<w:r><w:lastRenderedPageBreak/><w:t>Trang hai</w:t></w:r>", reference(2));
        assertThat(Reading.lines(DocxFile.withBody(body)
                        .with("footnotes", NOTES)
                        .with("settings", "<w:footnotePr><w:numRestart w:val=\"eachPage\"/></w:footnotePr>")
                        .file()))
                .containsExactly("Trang một¹", "¹ Thứ nhất", "Trang hai¹", "¹ Thứ hai đoạn sau");
    }

    @Test
    void a_mark_of_the_authors_own_stands_as_typed_and_is_not_counted() {
        String own = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference"
                + " w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t></w:r>";
        assertThat(Reading.lines(DocxFile.withBody(p(r("Năm 2025"), own) + p(r("Sau"), reference(1)))
                        .with("footnotes", NOTES)
                        .file()))
                .containsExactly("Năm 2025*", "* Riêng", "Sau¹", "¹ Thứ nhất");
    }

    @Test
    void every_mark_is_named_so_that_no_number_takes_it_in() {
        ReportText text = Reading.text(DocxFile.withBody(p(r("năm 2025"), reference(1), r(" đạt 12")))
                .with("footnotes", NOTES)
                .with("settings", "<w:footnotePr><w:numFmt w:val=\"lowerRoman\"/></w:footnotePr>")
                .file());
        assertThat(text.noteMarks().stream().map(text::quote)).containsExactly("ⁱ", "ⁱ");
    }

    @Test
    void deleted_references_do_not_count_and_damaged_notes_cost_only_themselves() {
        String body = p(r("Một"), "<w:del>" + reference(2) + "</w:del>") + p(r("Hai"), reference(1));
        assertThat(Reading.lines(
                        DocxFile.withBody(body).with("footnotes", NOTES).file()))
                .containsExactly("Một", "Hai¹", "¹ Thứ nhất");
        assertThat(Reading.lines(DocxFile.withBody(body)
                        .with("footnotes", "")
                        .part("word/footnotes.xml", "<w:footnotes")
                        .file()))
                .containsExactly("Một", "Hai¹");
    }

    private static String reference(int id) {
        return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"" + id
                + "\"/></w:r>";
    }

    private static String note(int id, String content) {
        return "<w:footnote w:id=\"" + id + "\">" + content + "</w:footnote>";
    }
}
