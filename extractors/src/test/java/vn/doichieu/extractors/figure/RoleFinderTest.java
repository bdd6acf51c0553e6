package vn.doichieu.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.SampleReport;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Span;

class RoleFinderTest {

    record Case(String heading, String sentence, FigureRole role) {}

    static Stream<Case> cases() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RoleFinderTest.class.getResourceAsStream("role-cases.tsv")),
                StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Case(cells[0], cells[1], FigureRole.valueOf(cells[2].toUpperCase(Locale.ROOT))))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells_what_is_aimed_at_from_what_was_reached(Case row) {
        String sentence = row.sentence().replaceAll("[\\[\\]]", "");
        int start = row.heading().length() + 1 + row.sentence().indexOf('[');
        Span number = new Span(start, start + row.sentence().indexOf(']') - row.sentence().indexOf('[') - 1);
        List<Figure> figures = SampleReport.extracted(row.heading(), sentence).figures();
        assertThat(figures)
                .filteredOn(figure -> figure.span().overlaps(number))
                .extracting(Figure::role)
                .containsExactly(row.role());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chỉ tiêu năm 2026 | COUNT | true
                    Năm 2025 Kế hoạch | COUNT | true
                    Mục tiêu | PERCENT | true
                    Tỉnh giao (%) | PERCENT | true
                    Thành phố giao | COUNT | false
                    Kế hoạch vốn | MONEY | false
                    Thực hiện năm 2025 | PERCENT | false
                    So với kế hoạch (%) | PERCENT | false
                    """)
    void reads_the_heads_of_columns(String head, MentionKind kind, boolean aimed) {
        assertThat(new RoleFinder(SampleReport.CATALOGUE.roles()).isAimed(head, kind))
                .isEqualTo(aimed);
    }
}
