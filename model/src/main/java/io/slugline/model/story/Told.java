package io.slugline.model.story;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Published;
import io.slugline.model.tag.Figure;
import java.math.BigDecimal;
import java.util.List;

/** Something that an article of a story tells. */
public sealed interface Told {
    ArticleId article();

    /** A sentence of one source that leads the story: two sources are never mixed in one. */
    record LeadSentence(ArticleId article, String text) implements Told {}

    /** Words that an article gives as somebody's; the speaker is empty where nobody is named. */
    record QuoteTold(ArticleId article, String speaker, String text) implements Told {}

    /** A value that an article gives for an attribute of the story. */
    record FigureTold(ArticleId article, String attribute, String of, BigDecimal value, Figure.Bound bound, String unit)
            implements Told {}

    /**
     * Something that happened on a day.
     *
     * @param at ISO 8601 as exactly as {@code precision} says
     * @param text the sentence that tells it
     */
    record Happening(ArticleId article, String at, Published.Precision precision, String text) implements Told {}

    /** Words that stand in one text of an utterance and other words in their place in another. */
    record Difference(String was, String is) {}

    /** One value of an attribute and the articles that give it. */
    record Claim(String value, List<ArticleId> articles) {
        public Claim {
            articles = List.copyOf(articles);
        }
    }
}
