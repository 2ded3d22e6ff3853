package io.slugline.model.story;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.StoryId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A story as it stands. Lists hold the first {@link #MOST_LISTED} and the counts say how many there are.
 *
 * @param version how many events made it
 * @param survivor where a retired story went
 */
public record StoryState(
        StoryId id,
        Edition edition,
        int version,
        Status status,
        String headline,
        String slug,
        Instant firstSeen,
        Instant lastSeen,
        List<ArticleId> articles,
        int articleCount,
        List<String> sources,
        int sourceCount,
        int independentOrigins,
        List<Entity> entities,
        List<TrackedFigure> figures,
        Optional<StoryId> survivor) {
    public static final int MOST_LISTED = 200;

    public StoryState {
        articles = List.copyOf(articles);
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        figures = List.copyOf(figures);
    }

    public enum Status {
        OPEN,
        QUIET,
        RETIRED
    }

    /** A figure of the story with all its values so far, oldest first. */
    public record TrackedFigure(String attribute, String of, String unit, List<Value> history) {
        public TrackedFigure {
            history = List.copyOf(history);
        }
    }

    public record Value(BigDecimal value, Figure.Bound bound, ArticleId article, Instant at) {}
}
