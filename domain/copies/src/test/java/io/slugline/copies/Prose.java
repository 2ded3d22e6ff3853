package io.slugline.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up sentences: unlike one another, and the same for the same seed. */
final class Prose {
    private static final String[] SYLLABLES = {
        "ba", "cor", "den", "fil", "gro", "hem", "jin", "kal", "lom", "mer", "nup", "tav"
    };

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    /** Paragraphs of three sentences each. */
    List<String> body(int paragraphs) {
        List<String> body = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            body.add(sentence(14) + " " + sentence(11) + " " + sentence(17));
        }
        return body;
    }

    String sentence(int words) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 1; i < words; i++) {
            sentence.append(' ').append(word());
        }
        return sentence.append('.').toString();
    }

    String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
