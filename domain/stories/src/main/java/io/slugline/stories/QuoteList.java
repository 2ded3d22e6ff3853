package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.KeyQuote;
import io.slugline.model.story.Told.QuoteTold;
import java.util.ArrayList;
import java.util.List;

/** The utterances of a story, each as first printed, with how others print it. */
final class QuoteList {
    private final List<KeyQuote> quotes;
    private int count;

    QuoteList() {
        quotes = new ArrayList<>();
    }

    QuoteList(List<KeyQuote> quotes, int count) {
        this.quotes = new ArrayList<>(quotes);
        this.count = count;
    }

    void addAll(List<QuoteTold> told) {
        told.forEach(this::add);
    }

    private void add(QuoteTold quote) {
        for (int i = 0; i < quotes.size(); i++) {
            KeyQuote known = quotes.get(i);
            if (known.first().text().equals(quote.text())) {
                quotes.set(i, new KeyQuote(known.first(), known.variants(), known.articles() + 1));
                return;
            }
        }
        count++;
        if (quotes.size() < StoryState.MOST_TOLD) {
            quotes.add(new KeyQuote(quote, List.of(), 1));
        }
    }

    /** The quote that was added as an utterance of its own becomes a variant of the earlier one. */
    void vary(QuoteTold earlier, QuoteTold variant) {
        for (int i = 0; i < quotes.size(); i++) {
            KeyQuote known = quotes.get(i);
            if (known.first().text().equals(earlier.text())) {
                quotes.set(i, with(known, variant));
                dropOwn(variant);
                return;
            }
        }
    }

    private static KeyQuote with(KeyQuote known, QuoteTold variant) {
        List<QuoteTold> variants = new ArrayList<>(known.variants());
        if (variants.size() < StoryState.MOST_VALUES) {
            variants.add(variant);
        }
        return new KeyQuote(known.first(), variants, known.articles() + 1);
    }

    private void dropOwn(QuoteTold variant) {
        if (quotes.removeIf(quote -> quote.first().equals(variant))) {
            count--;
        }
    }

    void remove(ArticleId article) {
        int before = quotes.size();
        quotes.removeIf(quote -> quote.first().article().equals(article) && quote.articles() == 1);
        count -= before - quotes.size();
    }

    List<KeyQuote> list() {
        return quotes;
    }

    int count() {
        return count;
    }
}
