package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns a {@link Model} from labelled texts: conditional likelihood of a linear chain (Lafferty et al. 2001), by
 * AdaGrad (Duchi et al. 2011), sentence by sentence in an order that depends on nothing but their number.
 *
 * <p>The same texts in the same order give the same model to the bit, on any machine: one thread, {@code StrictMath}.
 */
public final class Trainer {
    private static final int LABELS = Label.COUNT;
    /** A token this sure teaches nothing: leaving it out makes the later rounds several times as fast. */
    private static final float SURE = 0.002f;

    private final Settings settings;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Weights weights;
    private long state = 1;

    /**
     * How to learn.
     *
     * @param rounds how often each sentence is seen
     * @param rate AdaGrad's step
     * @param pull how strongly a weight that is touched is drawn to zero
     * @param rows of weights, a power of two
     * @param groups of {@link Features} that are used
     * @param forgotten of a hundred tokens, how many are learnt without their very word
     * @param moments of the last round whose mean is the model (Polyak and Juditsky 1992); 0 takes its end
     */
    public record Settings(int rounds, float rate, float pull, int rows, int groups, int forgotten, int moments) {
        public static final Settings SHIPPED = new Settings(2, 0.01f, 2e-5f, 1 << 20, Features.ALL, 35, 12);

        /** The same without a group of features. */
        public Settings without(FeatureGroup group) {
            return new Settings(rounds, rate, pull, rows, groups & ~group.bit(), forgotten, moments);
        }
    }

    private record Sentence(int text, int sentence) {}

    public Trainer(Settings settings, Lexicon lexicon, Gazetteer gazetteer) {
        this.settings = settings;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        weights = new Weights(settings.rows(), settings.rate(), settings.pull());
    }

    public Weights train(List<LabelledText> texts) {
        List<Features> features = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            Sheet sheet = new Sheet(texts.get(text).tokens(), lexicon, gazetteer);
            features.add(new Features(sheet, settings.rows(), settings.groups()));
            for (int sentence = 0; sentence < texts.get(text).tokens().sentenceCount(); sentence++) {
                sentences.add(new Sentence(text, sentence));
            }
        }
        for (int round = 0; round < settings.rounds(); round++) {
            int seen = 0;
            for (int at : Shuffle.order(sentences.size(), round)) {
                Sentence sentence = sentences.get(at);
                learn(texts.get(sentence.text()), features.get(sentence.text()), sentence.sentence());
                seen++;
                if (round == settings.rounds() - 1 && isMoment(seen, sentences.size())) {
                    weights.remember();
                }
            }
        }
        return weights;
    }

    /** Moments lie evenly over the round, the last at its end. */
    private boolean isMoment(int seen, int size) {
        return (long) seen * settings.moments() / size > (seen - 1L) * settings.moments() / size;
    }

    private void learn(LabelledText text, Features features, int sentence) {
        Tokens tokens = text.tokens();
        int first = tokens.sentenceStart(sentence);
        int length = tokens.sentenceEnd(sentence) - first;
        int[][] rows = new int[length][];
        Chain chain = new Chain(length, weights);
        for (int i = 0; i < length; i++) {
            int count = features.of(first + i, !isForgotten());
            rows[i] = java.util.Arrays.copyOf(features.rows(), count);
            weights.score(rows[i], chain.scores(), i * LABELS);
        }
        chain.run();
        for (int i = 0; i < length; i++) {
            update(text, first + i, rows[i], chain, i);
        }
        chain.transitions(text.labels(), first, text.weight());
    }

    /** Every so often a token's very word is kept from the model, so that it learns to do without. */
    private boolean isForgotten() {
        state = state * 0xd1342543de82ef95L + 0x9e3779b97f4a7c15L;
        return Long.remainderUnsigned(state >>> 20, 100) < settings.forgotten();
    }

    private void update(LabelledText text, int token, int[] rows, Chain chain, int i) {
        for (int label = 0; label < LABELS; label++) {
            float gradient = (text.labels()[token] == label ? 1 : 0) - chain.probability(i, label);
            if (gradient > SURE || gradient < -SURE) {
                weights.update(rows, label, gradient * text.weight());
            }
        }
    }
}
