package io.slugline.copies;

import io.slugline.copies.Sentences.Sentence;
import java.util.Arrays;

/** The words of a sentence without their order. */
final class WordBag {
    private WordBag() {}

    /** How many words two sentences share, repeats counted. */
    static int shared(Wording ours, Sentence one, Wording theirs, Sentence other) {
        int[] left = sorted(ours, one);
        int[] right = sorted(theirs, other);
        int shared = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            int order = Integer.compare(left[i], right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static int[] sorted(Wording wording, Sentence sentence) {
        int[] words = new int[sentence.length()];
        for (int i = 0; i < words.length; i++) {
            words[i] = wording.hash(sentence.from() + i);
        }
        Arrays.sort(words);
        return words;
    }
}
