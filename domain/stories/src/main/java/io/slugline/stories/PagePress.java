package io.slugline.stories;

import java.util.Arrays;

/** Presses the counts of words into a page: halved where they cover very many articles, the rarest words left out. */
final class PagePress {
    private static final int LARGEST_PAGE = 8192;
    /** So common a word stays before all others, and is as good as a still commoner one. */
    private static final int COMMON = 1 << 12;
    /** The first bits, which all words of a page have in common. */
    private static final int PAGE_BITS = 6;

    private PagePress() {}

    /**
     * A page of counts.
     *
     * @param divisor by which each count is divided; words that then count nothing go
     */
    static BackgroundPage pressed(IntCounts counts, int divisor, int articles, long through) {
        int[] terms = terms(counts, divisor);
        int[] all = Arrays.stream(terms).map(term -> counts.get(term) / divisor).toArray();
        int left = Math.max(0, all.length - LARGEST_PAGE);
        int least = least(all, left);
        int[] kept = new int[all.length - left];
        int[] theirs = new int[kept.length];
        int size = kept.length;
        int ties = size - above(all, least);
        for (int i = all.length - 1; i >= 0; i--) {
            int count = Math.min(COMMON, all[i]);
            if (count > least || (count == least && ties-- > 0)) {
                kept[--size] = terms[i];
                theirs[size] = all[i];
            }
        }
        return new BackgroundPage(kept, theirs, articles / divisor, through);
    }

    /** The words that count something, ascending. */
    private static int[] terms(IntCounts counts, int divisor) {
        int[] found = new int[counts.size()];
        int[] size = {0};
        counts.forEach((term, count) -> {
            if (count >= divisor) {
                found[size[0]++] = term;
            }
        });
        return sorted(Arrays.copyOf(found, size[0]));
    }

    /** Words of one page differ behind their first bits only; turned to the front, those are spread evenly. */
    private static int[] sorted(int[] terms) {
        int[] turned = new int[terms.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = Integer.rotateLeft(terms[i], PAGE_BITS) ^ Integer.MIN_VALUE;
        }
        int[] sorted = HashOrder.sorted(turned);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Integer.rotateRight(sorted[i] ^ Integer.MIN_VALUE, PAGE_BITS);
        }
        return sorted;
    }

    /** The count of the first that is kept when so many of the rarest are left out. */
    private static int least(int[] counts, int left) {
        int[] with = new int[COMMON + 1];
        for (int count : counts) {
            with[Math.min(COMMON, count)]++;
        }
        int least = 0;
        for (int rarer = with[0]; rarer <= left && least < COMMON; rarer += with[least]) {
            least++;
        }
        return least;
    }

    private static int above(int[] counts, int least) {
        int above = 0;
        for (int count : counts) {
            above += Math.min(COMMON, count) > least ? 1 : 0;
        }
        return above;
    }
}
