package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;

/** The real reports that came as Word files, held against the same reports as plain text. */
class RealOfficeReportsTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/]\\d+)*");
    private static final int LETTERHEAD_LINES = 6;

    @ParameterizedTest
    @CsvSource({
        "kinh-mon-tuyen-truyen-2025.docx, kinh-mon-tuyen-truyen-2025.txt, DOCX",
        "nguyen-luong-bang-2025.docx, nguyen-luong-bang-2025.txt, DOCX",
        "vi-khe-2025-q3.doc, vi-khe-2025-q3.txt, DOC",
    })
    void no_number_is_lost_or_made_up(String office, String plain, Format format) throws IOException {
        ReadOutcome.Read read = (ReadOutcome.Read) Reading.outcome(Reading.report(office));
        assertThat(read.format()).isEqualTo(format);
        List<Block> body = read.text().blocks().stream()
                .filter(block -> block.kind() != BlockKind.PAGE_FOOTER)
                .skip(LETTERHEAD_LINES)
                .toList();
        String text =
                body.stream().map(block -> read.text().quote(block.span())).collect(Collectors.joining("\n"));
        String expected = new String(Reading.report(plain).content(), StandardCharsets.UTF_8);
        assertThat(numbers(text)).isEqualTo(numbers(expected));
    }

    @Test
    void the_letterhead_comes_issuer_first_then_motto_place_and_date() throws IOException {
        ReportText text = Reading.text(Reading.report("vi-khe-2025-q3.doc"));
        assertThat(text.text().lines().limit(LETTERHEAD_LINES).toList())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("ỦY BAN NHÂN DÂN"),
                        line -> assertThat(line).startsWith("PHƯỜNG "),
                        line -> assertThat(line).isEqualTo("Số: /BC-UBND"),
                        line -> assertThat(line).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        line -> assertThat(line).isEqualTo("Độc lập - Tự do - Hạnh phúc"),
                        line -> assertThat(line).endsWith("ngày tháng 9 năm 2025"));
        assertThat(text.blocks()).extracting(Block::kind).doesNotContain(BlockKind.TABLE_CELL);
    }

    private static Map<String, Long> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.groupingBy(number -> number, TreeMap::new, Collectors.counting()));
    }
}
