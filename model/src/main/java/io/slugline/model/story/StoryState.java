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
 * A story as it stands. Lists hold the first of each kind and the counts say how many there are, so that a story of a
 * hundred thousand articles is no larger than one of a few hundred.
 *
 * @param version how many events made it
 * @param datedUntil the newest day that its articles bear of themselves; empty while none does
 * @param articles the first {@link #MOST_LISTED}, in the order of their joining
 * @param entities by salience, the most named first
 * @param survivor where a retired story went
 */
public record StoryState(
        StoryId id,
        Edition edition,
        int version,
        Status status,
        String headline,
        String slug,
        List<Told.LeadSentence> lead,
        Instant firstSeen,
        Instant lastSeen,
        String datedUntil,
        List<ArticleId> articles,
        int articleCount,
        List<String> sources,
        int sourceCount,
        int independentOrigins,
        List<Entity> entities,
        int entityCount,
        List<Told.Happening> timeline,
        int timelineCount,
        List<KeyQuote> quotes,
        int quoteCount,
        List<TrackedFigure> figures,
        int figureCount,
        List<Discrepancy> discrepancies,
        int discrepancyCount,
        Optional<StoryId> survivor) {
    /** Articles, sources and entities listed. */
    public static final int MOST_LISTED = 200;
    /** Quotes, happenings, figures and discrepancies listed. */
    public static final int MOST_TOLD = 40;
    /** Values of one figure, variants of one quote and articles of one value listed. */
    public static final int MOST_VALUES = 20;

    public StoryState {
        lead = List.copyOf(lead);
        articles = List.copyOf(articles);
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        timeline = List.copyOf(timeline);
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
        discrepancies = List.copyOf(discrepancies);
    }

    public enum Status {
        OPEN,
        QUIET,
        RETIRED
    }

    /** One utterance, as it was first printed, and how others print it. */
    public record KeyQuote(Told.QuoteTold first, List<Told.QuoteTold> variants, int articles) {
        public KeyQuote {
            variants = List.copyOf(variants);
        }
    }

    /** A figure of the story with all its values so far, oldest first. */
    public record TrackedFigure(String attribute, String of, String unit, List<Value> history) {
        public TrackedFigure {
            history = List.copyOf(history);
        }
    }

    /** A value, who gave it first, and all who gave it. */
    public record Value(BigDecimal value, Figure.Bound bound, Instant at, List<ArticleId> articles, int articleCount) {
        public Value {
            articles = List.copyOf(articles);
        }
    }

    /** An attribute on which the sources disagree; the value that prevailed once they no longer do. */
    public record Discrepancy(String attribute, String of, List<Told.Claim> values, String resolved) {
        public Discrepancy {
            values = List.copyOf(values);
        }
    }
}
