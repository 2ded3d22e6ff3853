package io.slugline.model.story;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.EntityId;
import io.slugline.model.StoryId;
import io.slugline.model.article.Published;
import io.slugline.model.article.Source;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a story. The events of a story carry all that its state is made of.
 */
public sealed interface StoryEvent {
    Stamp stamp();

    /**
     * Where an event stands in the edition's order.
     *
     * @param article the article that caused it
     * @param index its place among the events of that article
     * @param at desk time of that article
     */
    record Stamp(Edition edition, StoryId story, ArticleId article, long sequence, int index, Instant at) {}

    /**
     * An article as its story remembers it.
     *
     * @param original whether it tells the story of itself: neither a copy nor a credited derivative
     */
    record Member(
            ArticleId id,
            String title,
            String url,
            Source source,
            Optional<Published> published,
            boolean original,
            List<Entity> entities) {
        public Member {
            entities = List.copyOf(entities);
        }
    }

    /** The first article of a story. */
    record Opened(Stamp stamp, Member member, String slug, int independentOrigins) implements StoryEvent {}

    /** A further article of a story. */
    record Joined(Stamp stamp, Member member, double score, int independentOrigins) implements StoryEvent {}

    /** A new turn: what this article says that nobody had said. */
    record Developed(Stamp stamp, double score, List<String> sentences, List<EntityId> entities) implements StoryEvent {
        public Developed {
            sentences = List.copyOf(sentences);
            entities = List.copyOf(entities);
        }
    }

    /** A figure that the story tracks has another value; {@code was} is absent at its first. */
    record FigureChanged(
            Stamp stamp,
            String attribute,
            String of,
            Optional<BigDecimal> was,
            BigDecimal value,
            Figure.Bound bound,
            String unit)
            implements StoryEvent {}

    /** Two stories turned out to be one. */
    record Merged(Stamp stamp, StoryId survivor, StoryId retired) implements StoryEvent {}

    /** Nothing was heard of the story for long. */
    record WentQuiet(Stamp stamp) implements StoryEvent {}

    /** A quiet story is told again. */
    record Revived(Stamp stamp) implements StoryEvent {}

    /** A member was revised. */
    record Corrected(Stamp stamp, Member member, int revision) implements StoryEvent {}
}
