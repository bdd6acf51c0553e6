package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.document.Emphasis;

class HandBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "BÁO CÁO|Kết quả quý III, BÁO CÁO|Kết quả quý III",
        "Đã tiếp nhận|150 hồ sơ|trực tuyến, Đã tiếp nhận 150 hồ sơ trực tuyến",
        "Đã xong. |Còn lại, Đã xong. |Còn lại",
        "Kết quả|1. Tiếp nhận hồ sơ, Kết quả|1. Tiếp nhận hồ sơ",
        "ỦY BAN|NHÂN DÂN|Xã A, ỦY BAN NHÂN DÂN|Xã A"
    })
    void lines_belong_together_unless_one_is_complete_or_another_begins(String lines, String blocks) {
        assertThat(shown(List.of(lines.split("[|]")))).containsExactly(blocks.split("[|]"));
    }

    @Test
    void many_lines_are_looked_at_once_each() {
        List<String> lines = Collections.nCopies(100_000, "mục");
        List<String> shown = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> shown(lines));
        assertThat(shown).singleElement().isEqualTo(String.join(" ", lines));
    }

    private static List<String> shown(List<String> lines) {
        List<StyledLine> styled =
                lines.stream().map(line -> new StyledLine(line, Emphasis.PLAIN)).toList();
        return HandBreaks.blocks(new FlowParagraph("", styled, false, List.of())).stream()
                .map(StyledLine::text)
                .toList();
    }
}
