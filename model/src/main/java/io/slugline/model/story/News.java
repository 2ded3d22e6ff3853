package io.slugline.model.story;

import io.slugline.model.EntityId;
import io.slugline.model.Span;
import java.util.List;

/**
 * What an article adds to its story.
 *
 * @param score share of the article that is new, 0 to 1
 * @param sentences spans of the sentences that nobody had
 * @param entities entities that nobody had named
 * @param quotes indices into the article's quotes
 * @param figures indices into the article's figures
 */
public record News(
        double score, List<Span> sentences, List<EntityId> entities, List<Integer> quotes, List<Integer> figures) {
    public static final News NONE = new News(0, List.of(), List.of(), List.of(), List.of());

    public News {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
    }
}
