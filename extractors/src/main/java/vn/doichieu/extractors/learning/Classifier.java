package vn.doichieu.extractors.learning;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Says how probable each outcome is by what is seen: a maximum-entropy model of OpenNLP, trained by its quasi-Newton
 * method with a price on large weights (Berger, Della Pietra and Della Pietra, 1996). Training takes samples as they
 * come and draws nothing at random: the same samples give the same model, byte by byte. Immutable.
 */
public final class Classifier {
    private static final int ITERATIONS = 200;

    /** Features seen less often say nothing that holds elsewhere. */
    private static final int SELDOM = 3;

    /** The price on large weights; found by leaving one report out. */
    private static final double COST = 1;

    private final MaxentModel model;

    private Classifier(MaxentModel model) {
        this.model = model;
    }

    /**
     * Learns from samples.
     *
     * @throws IllegalArgumentException where there are fewer than two outcomes
     */
    public static Classifier train(List<Sample> samples) {
        if (samples.stream().map(Sample::outcome).distinct().count() < 2) {
            throw new IllegalArgumentException("nothing to tell apart in " + samples.size() + " samples");
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, SELDOM);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, COST);
        List<Event> events = samples.stream()
                .map(sample -> new Event(sample.outcome(), sample.features().toArray(String[]::new)))
                .toList();
        try {
            return new Classifier(TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #bytes} gave. */
    public static Classifier read(InputStream in) throws IOException {
        return new Classifier(new GenericModelReader(new BinaryFileDataReader(in)).getModel());
    }

    /** The model in the binary form of OpenNLP. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new GenericModelWriter((AbstractModel) model, out).persist();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Probability of an outcome, 0..1; 0 for one that was never seen. */
    public double probability(String outcome, List<String> features) {
        int index = model.getIndex(outcome);
        return index < 0 ? 0 : model.eval(features.toArray(String[]::new))[index];
    }

    /** Probability of every outcome; they add up to 1. */
    public Map<String, Double> probabilities(List<String> features) {
        double[] all = model.eval(features.toArray(String[]::new));
        Map<String, Double> byOutcome = new HashMap<>();
        for (int i = 0; i < all.length; i++) {
            byOutcome.put(model.getOutcome(i), all[i]);
        }
        return byOutcome;
    }
}
