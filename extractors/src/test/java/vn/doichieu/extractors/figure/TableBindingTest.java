package vn.doichieu.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.SampleReport;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.text.Span;

/** The small tables of tables.txt: what each number of a cell is bound to. */
class TableBindingTest {
    private static final Pattern EXPECTED = Pattern.compile(
            "(\\d[\\d.,]*)%?(?: \\p{L}[\\p{L}0-9]*)? \\[([^\\]= ]+)( target| estimated)?(?: =(\\d+))?]");

    record Case(String id, ReportText report, List<String> expected) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TableBindingTest.class.getResourceAsStream("tables.txt")),
                StandardCharsets.UTF_8))) {
            List<List<String>> cases = new ArrayList<>();
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("%%")).forEach(line -> {
                if (line.startsWith("== ")) {
                    cases.add(new ArrayList<>());
                }
                cases.get(cases.size() - 1).add(line);
            });
            return cases.stream().map(TableBindingTest::parsed);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cells_are_bound_as_a_clerk_would(Case table) {
        List<String> found = new CatalogueReportExtractor(SampleReport.CATALOGUE)
                .extract(table.report()).figures().stream()
                        .filter(figure -> table.report()
                                .blocks()
                                .get(figure.block())
                                .cell()
                                .isPresent())
                        .map(figure -> told(table.report(), figure))
                        .toList();
        assertThat(found).as(table.id()).containsExactlyElementsOf(table.expected());
    }

    private static String told(ReportText report, Figure figure) {
        boolean money = figure.mention().measureUnit().filter("đồng"::equals).isPresent();
        String value = money ? " =" + figure.value().stripTrailingZeros().toPlainString() : "";
        String role = figure.role() == FigureRole.TARGET
                ? " target"
                : figure.qualifier() == Qualifier.ESTIMATED ? " estimated" : "";
        return report.quote(figure.mention().numberSpan()) + " "
                + figure.indicator().orElse("-") + role + value;
    }

    private static Case parsed(List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("|")) {
                rows.add(line.substring(1).replaceFirst("\\|\\s*$", "").split("\\|", -1));
            } else {
                blocks.add(Block.of(BlockKind.PARAGRAPH, appended(text, line)));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                String cell = rows.get(row)[column].strip();
                Matcher number = EXPECTED.matcher(cell);
                while (number.find()) {
                    String role = Objects.requireNonNullElse(number.group(3), "");
                    String value = number.group(4) == null ? "" : " =" + number.group(4);
                    expected.add(number.group(1) + " " + number.group(2) + role + value);
                }
                if (!cell.isEmpty() && !cell.equals("<<") && !cell.equals("^^")) {
                    Cell place = new Cell(
                            0, row, column, spanned(rows, row, column, true), spanned(rows, row, column, false));
                    blocks.add(
                            Block.cell(place, appended(text, cell.replaceAll(" \\[[^\\]]*]", "")), Emphasis.UNKNOWN));
                }
            }
        }
        return new Case(
                lines.get(0).substring(3), ReportText.of(text.toString(), blocks, List.of(), List.of()), expected);
    }

    private static int spanned(List<String[]> rows, int row, int column, boolean down) {
        int span = 1;
        while (down
                ? row + span < rows.size() && cell(rows, row + span, column).equals("^^")
                : cell(rows, row, column + span).equals("<<")) {
            span++;
        }
        return span;
    }

    private static String cell(List<String[]> rows, int row, int column) {
        String[] cells = rows.get(row);
        return column < cells.length ? cells[column].strip() : "";
    }

    private static Span appended(StringBuilder text, String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(line);
        return new Span(start, text.length());
    }
}
