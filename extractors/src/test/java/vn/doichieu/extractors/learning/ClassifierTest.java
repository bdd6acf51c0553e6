package vn.doichieu.extractors.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            samples.add(new Sample("right", List.of("near", "same-unit", "n" + i % 3)));
            samples.add(new Sample("wrong", List.of("far", "same-unit", "n" + i % 3)));
        }
        return samples;
    }

    @Test
    void tells_apart_what_differs_and_ignores_what_does_not() {
        Classifier classifier = Classifier.train(samples());
        assertThat(classifier.probability("right", List.of("near", "same-unit")))
                .isGreaterThan(0.8);
        assertThat(classifier.probability("right", List.of("far", "same-unit"))).isLessThan(0.2);
        assertThat(classifier.probability("right", List.of("same-unit"))).isBetween(0.4, 0.6);
        assertThat(classifier.probability("never seen", List.of("near"))).isZero();
    }

    @Test
    void the_same_samples_give_the_same_model_byte_by_byte() {
        assertThat(Classifier.train(samples()).bytes())
                .isEqualTo(Classifier.train(samples()).bytes());
    }

    @Test
    void a_model_comes_back_as_it_was_written() throws IOException {
        Classifier classifier = Classifier.train(samples());
        Classifier read = Classifier.read(new ByteArrayInputStream(classifier.bytes()));
        assertThat(read.probabilities(List.of("near", "n1")))
                .isEqualTo(classifier.probabilities(List.of("near", "n1")));
    }

    @Test
    void one_outcome_alone_cannot_be_learned() {
        assertThatThrownBy(() -> Classifier.train(List.of(new Sample("right", List.of("near")))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
