package vn.doichieu.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Box;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.text.Span;

class DoubtfulReadingTest {
    private static final Catalogue CATALOGUE = CatalogueLoader.builtIn();
    private static final String SLIP = "Có 50 biên chế gồm HĐND: 05, UBND: 49, BCHQS: 03";

    @Test
    void a_sum_read_clearly_is_an_error() {
        CheckResult finding = finding(0.95);
        assertThat(finding.severity()).contains(Severity.ERROR);
    }

    @Test
    void a_sum_read_with_doubt_asks_for_a_look_at_the_page() {
        CheckResult finding = finding(0.55);
        assertThat(finding.severity()).contains(Severity.WARNING);
        assertThat(finding.cause().orElseThrow().vi()).contains("49", "55%", "xem lại trang gốc");
    }

    private static CheckResult finding(double confidence) {
        int at = SLIP.indexOf("49");
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < SLIP.length(); ) {
            int end = SLIP.indexOf(' ', start) < 0 ? SLIP.length() : SLIP.indexOf(' ', start);
            double sure = start == at ? confidence : 0.95;
            words.add(new Word(new Span(start, end), 1, new Box(0, 0, 1, 1), OptionalDouble.of(sure)));
            start = end + 1;
        }
        Block block = Block.of(BlockKind.PARAGRAPH, new Span(0, SLIP.length()));
        ReportText text =
                ReportText.of(SLIP, List.of(block), List.of(0), List.of()).withWords(words);
        CheckedReport checked = new DefaultReportChecker(CATALOGUE)
                .check("r", "scan.pdf", new CatalogueReportExtractor(CATALOGUE).extract(text));
        return checked.results().stream()
                .filter(CheckResult::isFinding)
                .filter(result -> result.kind() == CheckKind.SUM)
                .findFirst()
                .orElseThrow();
    }
}
