package io.slugline.extraction.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the groups that the words of a class, id or role belong to. */
final class NameWords {
    /** A longer attribute is a style sheet's output or an attack; its beginning tells enough. */
    private static final int LONGEST_VALUE = 400;

    private static final int LONGEST_WORD = 24;

    /** Letters fold to five bits here. */
    private static final int FIVE_BITS = 31;

    private static final int BEGINNINGS = 1 << 20;

    private final Map<String, Long> groups;
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    private NameWords(Map<String, Long> groups) {
        this.groups = groups;
        groups.keySet().forEach(word -> beginnings.set(beginning(word, 0, word.length())));
    }

    static NameWords load() {
        Map<String, Long> groups = new HashMap<>();
        for (String line : Lexicon.lines("names.txt")) {
            int colon = line.indexOf(':');
            long bit = NameGroup.of(line.substring(0, colon)).bit();
            for (String word : List.of(line.substring(colon + 1).strip().split(" "))) {
                groups.merge(word, bit, (one, other) -> one | other);
            }
        }
        return new NameWords(groups);
    }

    /** The groups of all words in the value; {@code articleBody} counts as two words and as one. */
    long of(String value) {
        long found = 0;
        int end = Math.min(value.length(), LONGEST_VALUE);
        int start = 0;
        while (start < end) {
            int stop = start;
            while (stop < end && Character.isLetter(value.charAt(stop))) {
                stop++;
            }
            if (stop - start > 1) {
                found |= ofRun(value, start, stop);
            }
            start = stop + 1;
        }
        return found;
    }

    private long ofRun(String value, int start, int stop) {
        long found = stop - start <= LONGEST_WORD ? ofWord(value, start, stop) : 0;
        int begin = start;
        for (int i = start + 1; i < stop; i++) {
            if (Character.isUpperCase(value.charAt(i)) && Character.isLowerCase(value.charAt(i - 1))) {
                found |= i - begin <= LONGEST_WORD ? ofWord(value, begin, i) : 0;
                begin = i;
            }
        }
        return begin > start && stop - begin <= LONGEST_WORD ? found | ofWord(value, begin, stop) : found;
    }

    private long ofWord(String value, int from, int to) {
        return beginnings.get(beginning(value, from, to))
                ? groups.getOrDefault(value.substring(from, to).toLowerCase(Locale.ROOT), 0L)
                : 0;
    }

    /** Spares the look-up of most words: their first two letters, their last and their length are no known word's. */
    private static int beginning(String text, int from, int to) {
        int second = from + 1 < to ? text.charAt(from + 1) & FIVE_BITS : 0;
        int last = text.charAt(to - 1) & FIVE_BITS;
        return ((text.charAt(from) & FIVE_BITS) << 15) | (second << 10) | (last << 5) | ((to - from) & FIVE_BITS);
    }
}
