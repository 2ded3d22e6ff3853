package io.slugline.stories;

import io.slugline.model.state.Shelf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In how many of the edition's articles each word has occurred, so that a word counts the more the rarer it is.
 *
 * <p>The words of the newest articles lie singly on the shelf, all others counted in {@value #PAGES} pages. Every
 * {@value #TURN} articles the next page is written anew, so that no article bears the cost of all of them. The rarest
 * words go when a page is full, and its counts are halved when they cover very many articles: the desk follows its time,
 * in bounded room. A shipped prior speaks as long as the desk has seen little.
 */
final class Background {
    private static final String TAIL = "tail/";
    private static final String PAGE = "page/";
    private static final int TURN = 64;
    private static final int PAGES = 64;
    private static final int PAGE_SHIFT = 26;
    private static final int MOST_ARTICLES = 200_000;

    private final Shelf<BackgroundPage> shelf;
    private final Prior prior;
    private final IntCounts[] counts = new IntCounts[PAGES];
    private final int[] articles = new int[PAGES];
    private final long[] through = new long[PAGES];
    private final ArrayDeque<Long> tail = new ArrayDeque<>();
    /** Kept, so that what is read for nothing else is read. */
    private int seen;

    Background(Shelf<BackgroundPage> shelf, Prior prior) {
        this.shelf = shelf;
        this.prior = prior;
        Arrays.setAll(counts, page -> new IntCounts());
        List<BackgroundPage> singly = new ArrayList<>();
        shelf.forEach((key, page) -> {
            if (key.startsWith(TAIL)) {
                singly.add(page);
            } else {
                load(key.charAt(PAGE.length()) - '0', page);
            }
        });
        singly.forEach(article -> count(article.terms(), article.through()));
    }

    private void load(int number, BackgroundPage page) {
        for (int i = 0; i < page.terms().length; i++) {
            counts[number].add(page.terms()[i], page.counts()[i]);
        }
        articles[number] = page.articles();
        through[number] = page.through();
    }

    /** Counts an article into the pages that do not have it yet. */
    private void count(int[] terms, long sequence) {
        tail.add(sequence);
        for (int page = 0; page < PAGES; page++) {
            articles[page] += sequence > through[page] ? 1 : 0;
        }
        for (int term : terms) {
            int page = term >>> PAGE_SHIFT;
            if (sequence > through[page]) {
                counts[page].add(term, 1);
            }
        }
    }

    /** Brings the counts of words into the processor's memory, side by side; else each would wait for the one before. */
    int fetch(int[] terms) {
        int sum = 0;
        for (int term : terms) {
            sum += prior.peek(term) + counts[term >>> PAGE_SHIFT].peek(term);
        }
        seen += sum;
        return seen;
    }

    /** How telling a word of the article at hand is; the article itself is counted in. */
    double rarity(int term) {
        return rarity(term, prior.articlesWith(term));
    }

    private double rarity(int term, double before) {
        int page = term >>> PAGE_SHIFT;
        double all = articles[page] + 1 + prior.articles();
        double with = counts[page].get(term) + 1 + before;
        return Math.max(0, Logs.of((all + 1) / (with + 0.5)));
    }

    /** Counts an article in. */
    void add(int[] terms, long sequence) {
        count(terms, sequence);
        shelf.put(Keys.of(TAIL, sequence), new BackgroundPage(terms, new int[0], 1, sequence));
        if (sequence % TURN == 0) {
            seal((int) (sequence / TURN % PAGES), sequence);
        }
    }

    /** Writes a page anew, and lets go of the articles that all pages have. */
    private void seal(int number, long sequence) {
        BackgroundPage page =
                PagePress.pressed(counts[number], articles[number] > MOST_ARTICLES ? 2 : 1, articles[number], sequence);
        shelf.put(PAGE + (char) ('0' + number), page);
        counts[number] = new IntCounts(page.terms().length);
        load(number, page);
        long all = Arrays.stream(through).min().orElse(0);
        while (!tail.isEmpty() && tail.element() <= all) {
            shelf.delete(Keys.of(TAIL, tail.remove()));
        }
    }
}
