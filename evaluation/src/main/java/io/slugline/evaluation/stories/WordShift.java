package io.slugline.evaluation.stories;

import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Other words for the words of a stream, in each round others: names, and words of five letters and more, stand for words
 * of the same length, so that whatever is marked in a text stays in its place, and about as frequent, so that the words
 * of a round are as common and as rare as those of the one before.
 */
final class WordShift {
    private static final int COUNTED_LINES = 20_000;
    private static final int SHORTEST_PLAIN = 5;

    private final List<List<String>> bands;

    private WordShift(List<List<String>> bands) {
        this.bands = bands;
    }

    /** Counts the words in the first lines of a file. */
    static WordShift of(Path file) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (BufferedReader in = LineFiles.open(file)) {
            String line = in.readLine();
            for (int i = 0; i < COUNTED_LINES && line != null; i++) {
                new LineRewrite(line).eachWord(word -> counts.merge(word, 1, Integer::sum));
                line = in.readLine();
            }
        }
        return new WordShift(banded(counts));
    }

    private static List<List<String>> banded(Map<String, Integer> counts) {
        TreeMap<String, List<String>> bands = new TreeMap<>();
        new TreeMap<>(counts).forEach((word, count) -> {
            if (stands(word, count, counts)) {
                boolean name = Character.isUpperCase(word.charAt(0));
                int frequency = Integer.SIZE - Integer.numberOfLeadingZeros(count);
                bands.computeIfAbsent(name + " " + word.length() + " " + frequency, any -> new ArrayList<>())
                        .add(word);
            }
        });
        return new ArrayList<>(bands.values());
    }

    /** Short words stay, and a word that is capitalised for its place is none of its own. */
    private static boolean stands(String word, int count, Map<String, Integer> counts) {
        return Character.isUpperCase(word.charAt(0))
                ? counts.getOrDefault(Character.toLowerCase(word.charAt(0)) + word.substring(1), 0) < count
                : word.length() >= SHORTEST_PLAIN;
    }

    /** The word that stands for another in a round, not the first. */
    UnaryOperator<String> in(int round) {
        Map<String, String> others = new HashMap<>();
        Random random = new Random(round);
        for (List<String> band : bands) {
            int shift = band.size() < 2 ? 0 : 1 + random.nextInt(band.size() - 1);
            for (int i = 0; i < band.size(); i++) {
                others.put(band.get(i), band.get((i + shift) % band.size()));
            }
        }
        return word -> other(word, others);
    }

    /** A word that is capitalised for its place goes with the word in small letters. */
    private static String other(String word, Map<String, String> others) {
        String other = others.get(word);
        if (other != null || Character.isLowerCase(word.charAt(0))) {
            return other == null ? word : other;
        }
        String small = others.get(Character.toLowerCase(word.charAt(0)) + word.substring(1));
        return small == null ? word : Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
