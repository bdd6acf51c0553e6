package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

class LongBlocksTest {
    private static final String SENTENCE = "Phường đã tiếp nhận 150 hồ sơ, tỷ lệ 95,3%. ";

    @Test
    void a_paragraph_of_usual_length_stays_as_it_is() {
        ReportText report = oneBlock(SENTENCE.repeat(50).strip());
        assertThat(LongBlocks.parted(report)).isSameAs(report);
    }

    @Test
    void a_report_on_one_line_is_parted_behind_sentences() {
        String line = SENTENCE.repeat(2_000).strip();
        ReportText parted = LongBlocks.parted(oneBlock(line));
        assertThat(parted.text())
                .hasSameSizeAs(line)
                .matches(text -> text.replace('\n', ' ').equals(line));
        assertThat(parted.blocks().size()).isGreaterThan(10);
        assertThat(parted.blocks()).allSatisfy(block -> {
            assertThat(block.span().length()).isLessThanOrEqualTo(8_000);
            assertThat(parted.quote(block.span())).startsWith("Phường").endsWith("%.");
        });
    }

    @Test
    void a_stretch_without_a_space_is_no_block_but_what_follows_is() {
        String image = "QUJD".repeat(50_000);
        ReportText parted = LongBlocks.parted(oneBlock("Kính gửi " + image + " Phường tiếp nhận 150 hồ sơ"));
        assertThat(parted.text()).contains(image);
        assertThat(parted.blocks().stream().map(block -> parted.quote(block.span())))
                .containsExactly("Kính gửi", "Phường tiếp nhận 150 hồ sơ");
    }

    private static ReportText oneBlock(String text) {
        return ReportText.of(
                text, List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, text.length()))), List.of(), List.of());
    }
}
