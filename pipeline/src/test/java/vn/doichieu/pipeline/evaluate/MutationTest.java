package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every report of the corpus: what is written otherwise still states the same figures. */
class MutationTest {

    static Stream<Gold> golds() {
        return GoldReader.readAll(Corpus.ANNOTATIONS).stream();
    }

    private static String text(Gold gold) throws IOException {
        return Files.readString(Corpus.REPORTS.resolve(gold.report() + ".txt"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("golds")
    void a_mutation_is_another_text_with_the_same_figures(Gold gold) throws IOException {
        String text = text(gold);
        Mutation.Mutated mutated = new Mutation(1).of(text, gold);
        assertThat(mutated.text()).isNotEqualTo(text);
        assertThat(facts(mutated.gold())).isEqualTo(facts(gold));
    }

    @ParameterizedTest
    @MethodSource("golds")
    void the_same_seed_gives_the_same_text_and_another_another(Gold gold) throws IOException {
        String text = text(gold);
        assertThat(new Mutation(2).of(text, gold)).isEqualTo(new Mutation(2).of(text, gold));
        assertThat(new Mutation(3).of(text, gold).text())
                .isNotEqualTo(new Mutation(2).of(text, gold).text());
    }

    /** Value, indicator and role of every figure, in an order of their own. */
    private static List<String> facts(Gold gold) {
        List<String> facts = new ArrayList<>();
        gold.figures()
                .forEach(figure -> facts.add(figure.value().toPlainString() + " "
                        + figure.indicator().orElse("-") + " " + figure.role()));
        facts.sort(Comparator.naturalOrder());
        return facts;
    }
}
