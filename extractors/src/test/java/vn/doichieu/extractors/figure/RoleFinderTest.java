package vn.doichieu.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.SampleReport;
import vn.doichieu.extractors.catalogue.RoleRule;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.DataRows;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

class RoleFinderTest {

    record Case(String heading, String sentence, FigureRole role) {}

    static Stream<Case> cases() {
        return DataRows.of(RoleFinderTest.class, "role-cases.tsv").stream()
                .map(cells -> new Case(
                        cells.get(0),
                        cells.get(1),
                        FigureRole.valueOf(cells.get(2).toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells_what_is_aimed_at_from_what_was_reached(Case row) {
        String sentence = row.sentence().replaceAll("[\\[\\]]", "");
        int start = row.heading().length() + 1 + row.sentence().indexOf('[');
        Span number = new Span(
                start, start + row.sentence().indexOf(']') - row.sentence().indexOf('[') - 1);
        List<Figure> figures = SampleReport.extracted(row.heading(), sentence).figures();
        assertThat(figures)
                .filteredOn(figure -> figure.span().overlaps(number))
                .extracting(Figure::role)
                .containsExactly(row.role());
    }

    static Stream<RoleRule> rules() {
        return SampleReport.CATALOGUE.roles().stream().filter(rule -> rule.role() != RoleRule.Role.BETWEEN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_fits_its_yes_and_none_of_its_no_examples(RoleRule rule) {
        assertThat(rule.yes()).hasSizeGreaterThanOrEqualTo(2).allMatch(example -> fits(rule, example), rule.id());
        assertThat(rule.no()).hasSizeGreaterThanOrEqualTo(2).noneMatch(example -> fits(rule, example));
    }

    private static boolean fits(RoleRule rule, String example) {
        List<RoleRule> rules = Stream.concat(
                        Stream.of(rule),
                        SampleReport.CATALOGUE.roles().stream().filter(other -> other.role() == RoleRule.Role.BETWEEN))
                .toList();
        int open = example.indexOf('[');
        if (open < 0) {
            return new RoleFinder(rules).ofColumn(example, MentionKind.PERCENT).isPresent();
        }
        String folded = Folding.fold(example);
        int close = folded.indexOf(']');
        String number = folded.substring(open + 1, close);
        MentionKind kind = number.endsWith("%")
                ? MentionKind.PERCENT
                : number.endsWith("ha") ? MentionKind.MEASURE : MentionKind.COUNT;
        return RolePhrase.of(rules).stream()
                .anyMatch(phrase -> phrase.fits(kind, folded.substring(0, open), folded.substring(close + 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chỉ tiêu năm 2026 | COUNT | TARGET
                    Năm 2025 Kế hoạch | COUNT | TARGET
                    Mục tiêu | PERCENT | TARGET
                    Phấn đấu quý IV | PERCENT | TARGET
                    Tỉnh giao (%) | PERCENT | TARGET
                    Thành phố giao | COUNT |
                    Kế hoạch vốn | MONEY |
                    Thực hiện năm 2025 | PERCENT | REPORTED
                    Ước cả năm 2025 | COUNT |
                    Ước năm 2025 | COUNT | REPORTED
                    Thực hiện 9 tháng đầu năm | PERCENT | REPORTED
                    So với kế hoạch (%) | PERCENT |
                    """)
    void reads_the_heads_of_columns(String head, MentionKind kind, @Nullable FigureRole role) {
        assertThat(new RoleFinder(SampleReport.CATALOGUE.roles()).ofColumn(head, kind))
                .isEqualTo(Optional.ofNullable(role));
    }
}
