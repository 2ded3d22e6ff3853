package io.slugline.copies;

import java.util.ArrayList;
import java.util.List;

/** A wording cut into its sentences. */
final class Sentences {
    /** A long report has a hundred; of longer texts the beginning is looked at. */
    private static final int MOST = 400;

    private Sentences() {}

    /**
     * One sentence.
     *
     * @param from its first word
     * @param to behind its last word
     */
    record Sentence(int from, int to) {
        int length() {
            return to - from;
        }
    }

    static List<Sentence> of(Wording wording) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int word = 0; word < wording.size() && sentences.size() < MOST; word++) {
            if (wording.endsSentence(word)) {
                sentences.add(new Sentence(from, word + 1));
                from = word + 1;
            }
        }
        return sentences;
    }
}
