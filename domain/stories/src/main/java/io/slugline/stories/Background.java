package io.slugline.stories;

import io.slugline.model.state.Shelf;
import java.util.Arrays;
import java.util.Locale;

/**
 * In how many of the edition's articles each word has occurred, so that a word counts the more the rarer it is.
 *
 * <p>The words of the newest articles lie singly on the shelf; every {@value #BATCH} articles they are counted into
 * pages, words that occurred once go when a page is full, and all counts are halved when they cover very many articles:
 * the desk follows its time, in bounded room. A shipped prior speaks as long as the desk has seen little.
 */
final class Background {
    private static final String TAIL = "tail/";
    private static final String TAIL_END = "tail0";
    private static final String PAGE = "page/";
    private static final int BATCH = 1024;
    private static final int PAGES = 64;
    private static final int PAGE_SHIFT = 26;
    private static final int LARGEST_PAGE = 8192;
    private static final int MOST_ARTICLES = 200_000;

    private final Shelf<BackgroundPage> shelf;
    private final Prior prior;
    private IntCounts counts = new IntCounts();
    private int articles;
    private int tail;

    Background(Shelf<BackgroundPage> shelf, Prior prior) {
        this.shelf = shelf;
        this.prior = prior;
        shelf.forEach((key, page) -> {
            if (key.startsWith(TAIL)) {
                count(page.terms());
                tail++;
            } else {
                load(page);
            }
        });
    }

    private void load(BackgroundPage page) {
        for (int i = 0; i < page.terms().length; i++) {
            counts.add(page.terms()[i], page.counts()[i]);
        }
        articles += page.articles();
    }

    private void count(int[] terms) {
        articles++;
        for (int term : terms) {
            counts.add(term, 1);
        }
    }

    /** How telling a word of the article at hand is; the article itself is counted in. */
    double rarity(int term) {
        double all = articles + 1 + prior.articles();
        double with = counts.get(term) + 1 + prior.articlesWith(term);
        return Math.max(0, StrictMath.log((all + 1) / (with + 0.5)));
    }

    /** Counts an article in. */
    void add(int[] terms, long sequence) {
        count(terms);
        shelf.put(TAIL + String.format(Locale.ROOT, "%019d", sequence), new BackgroundPage(terms, new int[0], 1));
        tail++;
        if (tail >= BATCH) {
            seal();
        }
    }

    private void seal() {
        int divisor = articles > MOST_ARTICLES ? 2 : 1;
        long[][] pages = pages(divisor);
        articles /= divisor;
        counts = new IntCounts();
        for (int i = 0; i < PAGES; i++) {
            BackgroundPage page = page(pages[i], i == 0 ? articles : 0);
            shelf.put(PAGE + (char) ('0' + i), page);
            for (int j = 0; j < page.terms().length; j++) {
                counts.add(page.terms()[j], page.counts()[j]);
            }
        }
        shelf.forEach(TAIL, TAIL_END, (key, words) -> shelf.delete(key));
        tail = 0;
    }

    /** Word and count in one number, so that sorting by number sorts by word. */
    private long[][] pages(int divisor) {
        int[] sizes = new int[PAGES];
        counts.forEach((term, count) -> sizes[term >>> PAGE_SHIFT]++);
        long[][] pages = new long[PAGES][];
        Arrays.setAll(pages, page -> new long[sizes[page]]);
        int[] filled = new int[PAGES];
        counts.forEach((term, count) -> {
            int page = term >>> PAGE_SHIFT;
            pages[page][filled[page]++] = ((long) term << Integer.SIZE) | (count / divisor);
        });
        return pages;
    }

    private static BackgroundPage page(long[] entries, int articles) {
        int least = entries.length > LARGEST_PAGE ? 2 : 1;
        long[] kept = Arrays.stream(entries)
                .filter(entry -> (int) entry >= least)
                .sorted()
                .toArray();
        int[] terms = new int[kept.length];
        int[] counts = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            terms[i] = (int) (kept[i] >> Integer.SIZE);
            counts[i] = (int) kept[i];
        }
        return new BackgroundPage(terms, counts, articles);
    }
}
