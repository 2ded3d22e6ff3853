package io.slugline.entities.lineage;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a quotation without case, glyphs and punctuation. */
record Words(Set<String> words) {
    /** Copies drop a word or spell one anew; two quotations of one speaker differ by far more. */
    private static final double ALIKE = .8;

    static Words of(String text) {
        Set<String> words = new HashSet<>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (letter && from < 0) {
                from = at;
            } else if (!letter && from >= 0) {
                words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return new Words(words);
    }

    /** Jaccard index of at least {@link #ALIKE}. */
    boolean isAlike(Words other) {
        long shared = words.stream().filter(other.words::contains).count();
        long all = words.size() + other.words.size() - shared;
        return all > 0 && shared >= ALIKE * all;
    }
}
