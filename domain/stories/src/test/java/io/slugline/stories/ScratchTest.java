package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ScratchTest {
    private static final double CLOSE = 1e-6;

    private final Scratch scratch = new Scratch();

    @RepeatedTest(20)
    void aLaidOutVectorGivesTheCosineOfTheTwo(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TermVector one = vector(random);
        TermVector other = vector(random);

        scratch.lay(other).lay(one);

        assertEquals(one.dot(other), scratch.cosine(other), CLOSE, "seed " + repetition.getCurrentRepetition());
        assertEquals(one.dot(one), scratch.cosine(one), CLOSE, "seed " + repetition.getCurrentRepetition());
    }

    private static TermVector vector(Random random) {
        int[] terms = random.ints(150, 0, 400)
                .map(WordScan::mixed)
                .sorted()
                .distinct()
                .toArray();
        float[] weights = new float[terms.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextFloat();
        }
        return new TermVector(terms, weights);
    }
}
