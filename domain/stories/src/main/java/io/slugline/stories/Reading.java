package io.slugline.stories;

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

    private static final int FIRST_ROOM = 1024;
    /** Marks a name of two words, which stands at no one place. */
    private static final int NOWHERE = -1;

    private final ArticleWords article;
    private int[] terms = new int[FIRST_ROOM];
    private float[] counts = new float[FIRST_ROOM];
    private int[] places = new int[FIRST_ROOM];
    private int size;
    private int words;
    private int place;

    Reading(ArticleWords article) {
        this.article = article;
        read(article.headline(), true);
        for (Words paragraph : article.paragraphs()) {
            if (words < MOST_WORDS) {
                read(paragraph, false);
            }
        }
    }

    private void read(Words part, boolean headline) {
        int before = NOWHERE;
        for (int i = 0; i < part.size() && words < MOST_WORDS; i++) {
            float weight = headline ? HEADLINE : words < LEAD_WORDS ? LEAD : 1;
            words += headline ? 0 : 1;
            if (part.length(i) < 2 && !part.isNumber(i)) {
                continue;
            }
            boolean capital = part.isCapitalised(i);
            count(part.hash(i), weight, place + i);
            if (capital && !headline && before >= 0 && part.start(i) - part.end(before) == 1) {
                count(WordScan.mixed(part.hash(before) * 31 + part.hash(i)), weight, NOWHERE);
            }
            before = capital ? i : NOWHERE;
        }
        place += part.size();
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
        return HashOrder.sorted(all);
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
        return counts[slot] == 0 || places[slot] < 0 ? "" : article.wordAt(places[slot]);
    }
}
