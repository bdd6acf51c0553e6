package vn.doichieu.pipeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;
import vn.doichieu.pipeline.corpus.SourceBlock.Merge;
import vn.doichieu.pipeline.corpus.SourceBlock.Table;
import vn.doichieu.pipeline.evaluate.Gold.GoldFigure;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.462 hồ sơ | 5462",
                "02 cuộc | 2",
                "29,6% | 29.6",
                "357TTHC | 357",
                "260 m2 | 260",
                "15,5 tỷ đồng | 15500000000",
                "9 tỷ 322 triệu đồng | 9322000000",
                "21.738.646.640 | 21738646640"
            })
    void reads_a_value_that_leaves_no_doubt(String quote, BigDecimal value) {
        assertThat(StatedValue.of(quote)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"không có", "từ 3 đến 5 hồ sơ"})
    void refuses_a_value_that_must_be_given(String quote) {
        assertThatThrownBy(() -> StatedValue.of(quote)).isInstanceOf(SourceException.class);
    }

    @Test
    void reads_figures_and_footnote_marks_inside_a_line() {
        RichText text = InlineMarkup.read("Đạt hơn [[97%|satisfaction.rate|target|at_least]][^2], [[không có=0|]].");
        assertThat(text.text(number -> "(" + number + ")")).isEqualTo("Đạt hơn 97%(2), không có.");
        assertThat(text.figures())
                .containsExactly(
                        new GoldFigure(
                                "97%", new BigDecimal("97"), Optional.of("satisfaction.rate"), "target", "at_least"),
                        new GoldFigure("không có", new BigDecimal("0"), Optional.empty(), "reported", "exact"));
    }

    @Test
    void reads_a_table_with_merged_cells_and_figures() {
        SourceReport report =
                SourceParser.parse("| Loại | Số | << |\n| ^^ | a | b |\n| x | [[5 đơn|]] | [[6|y|target]] |");
        Table table = (Table) report.blocks().get(0);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.columnSpan(0, 1)).isEqualTo(2);
        assertThat(table.continuesBelow(0, 0)).isTrue();
        assertThat(table.rows().get(1).get(0).merge()).isEqualTo(Merge.ABOVE);
        assertThat(report.figures()).extracting(GoldFigure::quote).containsExactly("5 đơn", "6");
    }

    @ParameterizedTest
    @CsvSource({
        "## I. KẾT QUẢ {role=results area=3}, I, KẾT QUẢ, 1",
        "### 71. Thể chế, 71, Thể chế, 2",
        "#### 4.2 Biên chế, 4.2, Biên chế, 3",
        "##### a) Rà soát, a, Rà soát, 4",
        "## Phần II / KẾT QUẢ, Phần II, KẾT QUẢ, 1",
        "##~ ĐÁNH GIÁ, , ĐÁNH GIÁ, 1"
    })
    void reads_a_heading(String line, String number, String title, int level) {
        Heading heading = (Heading) SourceParser.parse(line).blocks().get(0);
        assertThat(heading.bareNumber()).isEqualTo(Optional.ofNullable(number));
        assertThat(heading.title().text()).isEqualTo(title);
        assertThat(heading.level()).isEqualTo(level);
    }

    @Test
    void names_the_line_that_cannot_be_understood() {
        assertThatThrownBy(() -> SourceParser.parse("type: BÁO CÁO\n\nCó [[vài hồ sơ|]]."))
                .hasMessageContaining("line 3")
                .hasMessageContaining("vài hồ sơ");
    }

    @Test
    void counts_heading_numbers_and_leaves_slips_typed() {
        SourceReport report = SourceParser.parse(
                "## I. A\n### 1. B\n#### 1.1. C\n#### 1.3. D\n### 2. E\n#### 2.1. F\n## II. G\n### 1. H");
        HeadingNumbers numbers = new HeadingNumbers(report);
        List<String> typed = report.blocks().stream()
                .map(Heading.class::cast)
                .filter(heading -> !numbers.counts(heading))
                .map(heading -> heading.title().text())
                .toList();
        assertThat(typed).containsExactly("D");
    }

    @Test
    void a_word_file_has_real_footnotes_and_merged_cells() throws IOException {
        SourceReport report =
                SourceParser.parse("Năm 2025[^1] đạt.\n[^1]: Kế hoạch 1 & 2.\n| a | << |\n| b | c |\n| ^^ | d |");
        byte[] file = DocxWriter.write(report);
        assertThat(part(file, "word/footnotes.xml")).contains("<w:footnote w:id=\"1\">", "Kế hoạch 1 &amp; 2.");
        assertThat(part(file, "word/document.xml"))
                .contains(
                        "<w:footnoteReference w:id=\"1\"/>",
                        "<w:gridSpan w:val=\"2\"/>",
                        "<w:vMerge w:val=\"restart\"/>",
                        "<w:vMerge/>");
        assertThat(DocxWriter.write(report)).isEqualTo(file);
    }

    @Test
    void hard_wrapped_text_has_its_notes_amid_the_flow() {
        String paragraph = "từ ".repeat(700) + "cuối[^1] và " + "từ ".repeat(400);
        SourceReport report = SourceParser.parse("layout: wrap=hard\n" + paragraph + "\n[^1]: Kế hoạch số 1.");
        String text = TextWriter.write(report);
        assertThat(text).contains("cuối1", " \n\n", " ".repeat(54) + "\n1 Kế hoạch số 1. \n từ");
        assertThat(text.indexOf("cuối1")).isLessThan(text.indexOf("1 Kế hoạch"));
        assertThat(text.lines()).allMatch(line -> line.strip().length() <= 80);
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
