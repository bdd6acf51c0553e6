package vn.doichieu.extractors.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.learning.Calibration.Prediction;
import vn.doichieu.extractors.learning.Calibration.Step;

class CalibrationTest {

    /** Predictions that claim more than comes true: of those at p only p squared. */
    private static List<Prediction> boastful(long seed, int count) {
        Random random = new Random(seed);
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double probability = random.nextDouble();
            predictions.add(new Prediction(probability, random.nextDouble() < probability * probability));
        }
        return predictions;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void confidence_rises_with_the_prediction_and_stays_between_0_and_1(long seed) {
        List<Step> steps = Calibration.of(boastful(seed, 2_000)).steps();
        assertThat(steps).hasSizeGreaterThan(3);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).from()).isGreaterThan(steps.get(i - 1).from());
        }
        assertThat(steps).allMatch(step -> step.confidence() >= 0 && step.confidence() <= 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void what_boasts_is_lowered_to_what_came_true(long seed) {
        Calibration calibration = Calibration.of(boastful(seed, 5_000));
        List<Prediction> unseen = boastful(seed + 100, 5_000);
        long trusted = unseen.stream()
                .filter(prediction -> calibration.confidence(prediction.probability()) >= 0.8)
                .count();
        long right = unseen.stream()
                .filter(prediction -> calibration.confidence(prediction.probability()) >= 0.8)
                .filter(Prediction::right)
                .count();
        assertThat(trusted).isPositive();
        assertThat((double) right / trusted).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void a_few_right_ones_do_not_promise_much() {
        List<Prediction> few = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            few.add(new Prediction(0.99, true));
        }
        assertThat(Calibration.of(few).confidence(0.99)).isLessThan(0.6);
    }

    @Test
    void comes_back_as_it_was_written() {
        Calibration calibration = Calibration.of(boastful(7, 1_000));
        Calibration read = Calibration.read(calibration.written());
        assertThat(read.steps()).hasSameSizeAs(calibration.steps());
        for (double probability = 0; probability <= 1; probability += 0.01) {
            assertThat(Math.abs(read.confidence(probability) - calibration.confidence(probability)))
                    .isLessThan(1e-4);
        }
    }

    @Test
    void a_line_that_is_no_step_is_named() {
        assertThatThrownBy(() -> Calibration.read("from\tconfidence\n0.5\n")).hasMessageContaining("0.5");
    }
}
