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
     * @param article the article that caused it; that a story went quiet is told with the first article after it did
     * @param index its place among the events of that article
     * @param at desk time of that article
     */
    record Stamp(Edition edition, StoryId story, ArticleId article, long sequence, int index, Instant at) {}

    /**
     * An article as its story remembers it.
     *
     * @param published as the story knows it: a year or a day that the page lacks may be completed from the others
     * @param original whether it tells the story of itself: neither a copy nor a credited derivative
     * @param account what it tells that the story keeps
     */
    record Member(
            ArticleId id,
            String title,
            String url,
            Source source,
            Optional<Published> published,
            boolean original,
            List<Entity> entities,
            Account account) {
        public Member {
            entities = List.copyOf(entities);
        }
    }

    /** How the story stands once the event has happened: what heads its record, and its counts. */
    record Standing(String headline, String slug, List<Told.LeadSentence> lead, int sources, int entities) {
        public Standing {
            lead = List.copyOf(lead);
        }
    }

    /** The first article of a story. */
    record Opened(Stamp stamp, Member member, Standing standing, int independentOrigins) implements StoryEvent {}

    /** A further article of a story. */
    record Joined(Stamp stamp, Member member, double score, Standing standing, int independentOrigins)
            implements StoryEvent {}

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

    /**
     * One utterance is printed in other words than before.
     *
     * @param earlier how the story had it
     * @param differences the words that differ, as {@code "was" → "is"}
     */
    record QuoteVaried(Stamp stamp, Told.QuoteTold earlier, Told.QuoteTold quote, List<Told.Difference> differences)
            implements StoryEvent {
        public QuoteVaried {
            differences = List.copyOf(differences);
        }
    }

    /** Two values of one attribute that cannot both be true. */
    record DiscrepancyFound(Stamp stamp, String attribute, String of, List<Told.Claim> values) implements StoryEvent {
        public DiscrepancyFound {
            values = List.copyOf(values);
        }
    }

    /** One of the values prevailed: those who had another have come to it. */
    record DiscrepancyResolved(Stamp stamp, String attribute, String of, String value) implements StoryEvent {}

    /**
     * Two stories turned out to be one; told under both ids.
     *
     * @param becomes the survivor with what the other brought; absent under the retired id
     */
    record Merged(Stamp stamp, StoryId survivor, StoryId retired, Optional<StoryState> becomes, int independentOrigins)
            implements StoryEvent {}

    /**
     * A story had drifted into two; told under both ids.
     *
     * @param becomes the stamped story as it is after the split
     */
    record Split(Stamp stamp, StoryId from, StoryId into, StoryState becomes) implements StoryEvent {}

    /** Nothing was heard of the story for long. */
    record WentQuiet(Stamp stamp) implements StoryEvent {}

    /** A quiet story is told again. */
    record Revived(Stamp stamp) implements StoryEvent {}

    /**
     * A member was revised: its account and the standing of the story as they are now. Or it was withdrawn.
     *
     * @param becomes the story without the member that was withdrawn; absent for a revision
     */
    record Corrected(
            Stamp stamp,
            Member member,
            int revision,
            Standing standing,
            int independentOrigins,
            Optional<StoryState> becomes)
            implements StoryEvent {}
}
