package io.slugline.launcher.bench.mill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A running story made up from its number: where it happens, who is in it, and the words it is told in. */
record MadeStory(
        int number,
        String place,
        List<String> people,
        List<String> organisations,
        List<String> nouns,
        List<String> verbs,
        int toll) {
    private static final int CAST = 5;
    private static final int HOUSES = 3;
    private static final int OWN_NOUNS = 26;
    private static final int OWN_VERBS = 14;
    private static final int SHUFFLE = 7919;

    static MadeStory of(int number) {
        Random random = new Random((long) SHUFFLE * number + 17);
        return new MadeStory(
                number,
                Words.name(Words.pick(Words.PLACES, random)),
                several(CAST, () -> Words.pick(Words.FIRST, random) + " " + Words.pick(Words.LAST, random)),
                several(
                        HOUSES,
                        () -> Words.name(Words.pick(Words.PLACES, random)) + " "
                                + Words.name(Words.pick(Words.ORGANISATIONS, random))),
                several(OWN_NOUNS, () -> Words.pick(Words.NOUNS, random)),
                several(OWN_VERBS, () -> Words.pick(Words.VERBS, random)),
                3 + random.nextInt(40));
    }

    private static List<String> several(int count, Supplier<String> word) {
        List<String> words = new ArrayList<>();
        for (int picked = 0; picked < count; picked++) {
            words.add(word.get());
        }
        return List.copyOf(words);
    }
}
