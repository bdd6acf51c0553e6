package vn.doichieu.extractors.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.SampleReport;
import vn.doichieu.extractors.text.DataRows;

/** Headings of reports in plain text, where only words and order tell, by the rules of the catalogue. */
class HeadingCasesTest {
    private static final String LEAD =
            "Thực hiện kế hoạch công tác năm, Ủy ban nhân dân xã báo cáo kết quả cải cách hành chính như sau:";
    private static final String PARAGRAPH =
            "Các bộ phận chuyên môn phối hợp với nhau thường xuyên, công việc được theo dõi hằng tuần và báo cáo đúng hẹn.";

    private final Outliner outliner = new HeadingOutliner(SampleReport.CATALOGUE.headings());

    record Case(List<String> lines, List<String> headings) {}

    static Stream<Case> cases() {
        return DataRows.of(HeadingCasesTest.class, "heading-cases.tsv").stream()
                .map(cells -> new Case(
                        List.of(cells.get(0).split(" ⏎ ")), List.of(cells.get(1).split(" ⏎ "))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_the_headings_a_reader_sees(Case row) {
        String[] lines = row.lines().stream()
                .map(line -> line.equals("L") ? LEAD : line.equals("P") ? PARAGRAPH : line)
                .toArray(String[]::new);
        assertThat(outliner.outline(SampleReport.text(lines)).sections())
                .extracting(section -> section.number().orElse("") + " " + section.title())
                .containsExactlyElementsOf(row.headings());
    }
}
