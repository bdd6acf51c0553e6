package vn.doichieu.extractors.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.ReportText;

/** Runs spec.tsv: every case on its own, those of the group "open" the other way round. */
class GrammarSpecTest {

    private final MentionFinder finder =
            new GrammarMentionFinder(CatalogueLoader.builtIn().measureUnits());
    private final Spec spec = Spec.load();

    @TestFactory
    Stream<DynamicContainer> every_case_reads_as_written() {
        return spec.groups().stream()
                .map(group -> DynamicContainer.dynamicContainer(
                        group.id() + ": " + group.title(),
                        group.cases().stream()
                                .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(group, each)))));
    }

    @Test
    void the_specification_is_large_enough_to_be_one() {
        assertThat(spec.cases()).hasSizeGreaterThanOrEqualTo(1_250);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "num-2\ttext|not four columns",
                "num 2\ttext\t\t|not an id: num 2",
                "num-2\t \t\t|no text",
                "num-1\tanother\t\t|the id of line 3 again: num-1",
                "num-2\tCó 13, đơn\t\t|the text, but for its digits, of line 3 again: Có 00, đơn"
            })
    void a_line_that_is_not_well_formed_is_refused_with_its_place(String line, String why) {
        assertThatThrownBy(() -> Spec.of(List.of("## num: Số", "# quy tắc", "num-1\tCó 12, đơn\t\t", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("spec.tsv:4: " + why);
    }

    @Test
    void a_group_needs_a_rule() {
        assertThatThrownBy(() -> Spec.of(List.of("## num: Số", "num-1\tCó 12 đơn\t\t")))
                .hasMessage("spec.tsv:2: a case before a group and its rule");
    }

    private void check(Spec.Group group, Spec.Case each) {
        ReportText text = each.report();
        String read = Notation.of(text, finder.find(text));
        if (group.id().equals(Spec.OPEN)) {
            assertThat(read).as("%s is read rightly now: move it", each.where()).isNotEqualTo(each.mentions());
        } else {
            assertThat(read).as(each.where()).isEqualTo(each.mentions());
        }
    }
}
