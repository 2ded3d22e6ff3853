package io.slugline.stories;

import java.util.HashSet;
import java.util.Set;

/** Counts the words of substance in short phrases. */
final class SharedWords {
    private static final int SHORTEST = 4;

    private SharedWords() {}

    /** How many words of substance both have. */
    static int of(String one, String other) {
        Set<Integer> words = words(one);
        words.retainAll(words(other));
        return words.size();
    }

    /** How many words of substance it has. */
    static int in(String phrase) {
        return words(phrase).size();
    }

    private static Set<Integer> words(String phrase) {
        Set<Integer> words = new HashSet<>();
        WordScan scan = new WordScan(phrase);
        while (scan.next()) {
            if (scan.length() >= SHORTEST) {
                words.add(scan.hash());
            }
        }
        return words;
    }
}
