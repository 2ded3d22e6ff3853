package io.slugline.stories;

import io.slugline.model.article.Article;
import java.util.Arrays;

/**
 * An article as counted terms: words, numbers, and names of two capitalised words. A term of the headline or of the
 * lead counts more than one of the rest.
 */
final class Reading {
    /** A headline's word weighs three of the text, one of the first sixty words two; flat around these values. */
    private static final float HEADLINE = 3;

    private static final float LEAD = 2;
    private static final int LEAD_WORDS = 60;
    /** So much of a text is read; what a report is about is said by then. */
    private static final int MOST_WORDS = 3_000;

    private static final int FIRST_ROOM = 512;

    private int[] terms = new int[FIRST_ROOM];
    private float[] counts = new float[FIRST_ROOM];
    private int[] places = new int[FIRST_ROOM];
    private int size;
    private int words;
    private final StringBuilder text = new StringBuilder();

    Reading(Article article) {
        read(article.title(), true);
        for (String paragraph : article.body()) {
            if (words < MOST_WORDS) {
                read(paragraph, false);
            }
        }
    }

    private void read(String part, boolean headline) {
        WordScan scan = new WordScan(part);
        int offset = text.length();
        text.append(part).append('\n');
        int before = 0;
        int beforeEnd = Integer.MIN_VALUE;
        while (scan.next() && words < MOST_WORDS) {
            float weight = headline ? HEADLINE : words < LEAD_WORDS ? LEAD : 1;
            words += headline ? 0 : 1;
            boolean capital = scan.isCapitalised();
            if (scan.length() < 2 && !scan.isNumber()) {
                continue;
            }
            count(scan.hash(), weight, offset + scan.start());
            if (capital && !headline && scan.start() - beforeEnd == 1) {
                count(WordScan.mixed(before * 31 + scan.hash()), weight, -1);
            }
            before = scan.hash();
            beforeEnd = capital ? scan.end() : Integer.MIN_VALUE;
        }
    }

    private void count(int term, float weight, int place) {
        int slot = slotOf(term);
        if (counts[slot] == 0) {
            terms[slot] = term;
            places[slot] = place;
            size++;
        }
        counts[slot] += weight;
        if (size * 2 > terms.length) {
            grow();
        }
    }

    private int slotOf(int term) {
        int slot = term & (terms.length - 1);
        while (counts[slot] != 0 && terms[slot] != term) {
            slot = (slot + 1) & (terms.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldTerms = terms;
        float[] oldCounts = counts;
        int[] oldPlaces = places;
        terms = new int[oldTerms.length * 2];
        counts = new float[oldTerms.length * 2];
        places = new int[oldTerms.length * 2];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slotOf(oldTerms[i]);
                terms[slot] = oldTerms[i];
                counts[slot] = oldCounts[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    /** All terms, ascending. */
    int[] terms() {
        int[] all = new int[size];
        int place = 0;
        for (int i = 0; i < terms.length; i++) {
            if (counts[i] != 0) {
                all[place++] = terms[i];
            }
        }
        Arrays.sort(all);
        return all;
    }

    float countOf(int term) {
        return counts[slotOf(term)];
    }

    /** Whether a term is a name of two words, which stand as terms of their own as well. */
    boolean isPair(int term) {
        return places[slotOf(term)] < 0;
    }

    /** The word as it first stands in the article; empty for a name of two words, whose words are terms as well. */
    String wordOf(int term) {
        int slot = slotOf(term);
        if (counts[slot] == 0 || places[slot] < 0) {
            return "";
        }
        int end = places[slot];
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(places[slot], end);
    }
}
