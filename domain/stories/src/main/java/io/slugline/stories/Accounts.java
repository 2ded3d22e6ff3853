package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.Span;
import io.slugline.model.article.Published;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.Account;
import io.slugline.model.story.Told.FigureTold;
import io.slugline.model.story.Told.Happening;
import io.slugline.model.story.Told.QuoteTold;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.TimeReference;
import io.slugline.stories.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Takes from an article what its story keeps of it. */
final class Accounts {
    private static final int MOST_QUOTES = 12;
    private static final int MOST_FIGURES = 20;
    private static final int MOST_HAPPENINGS = 8;
    /** Shorter words are a term in quotation marks, hardly an utterance. */
    private static final int SHORTEST_QUOTE = 25;

    private static final int LONGEST_TEXT = 400;

    private Accounts() {}

    static Account of(TaggedArticle tagged, Sentences sentences) {
        ArticleId id = tagged.article().id();
        return new Account(quotes(id, tagged), figures(id, tagged), happenings(id, tagged, sentences));
    }

    private static List<QuoteTold> quotes(ArticleId id, TaggedArticle tagged) {
        return tagged.tags().quotes().stream()
                .filter(quote ->
                        quote.kind() == Quote.Kind.DIRECT && quote.text().length() >= SHORTEST_QUOTE)
                .limit(MOST_QUOTES)
                .map(quote -> new QuoteTold(
                        id, quote.speaker().map(Quote.Speaker::name).orElse(""), cut(quote.text())))
                .toList();
    }

    private static List<FigureTold> figures(ArticleId id, TaggedArticle tagged) {
        return tagged.tags().figures().stream()
                .limit(MOST_FIGURES)
                .map(figure -> new FigureTold(
                        id, figure.attribute(), figure.of(), figure.value(), figure.bound(), figure.unit()))
                .toList();
    }

    /** The sentences that bear a day: what happened then, in the source's own words. */
    private static List<Happening> happenings(ArticleId id, TaggedArticle tagged, Sentences sentences) {
        List<Happening> found = new ArrayList<>();
        Span last = new Span(0, 0);
        for (TimeReference time : tagged.tags().times()) {
            boolean dated = !time.at().isEmpty() && time.precision() != Published.Precision.MONTH;
            for (Sentence sentence : dated ? sentences.list() : List.<Sentence>of()) {
                boolean room =
                        found.size() < MOST_HAPPENINGS && !sentence.span().equals(last);
                if (room && sentence.span().contains(time.span())) {
                    found.add(new Happening(id, time.at(), time.precision(), cut(sentence.text())));
                    last = sentence.span();
                }
            }
        }
        return found;
    }

    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }
}
