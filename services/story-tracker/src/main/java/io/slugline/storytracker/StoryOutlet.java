package io.slugline.storytracker;

import io.slugline.model.StoryId;
import io.slugline.model.article.Article;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Tags;
import io.slugline.runtime.record.KeptOut;
import io.slugline.runtime.record.Outlet;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.stories.StoryTurn;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Instant;
import java.util.List;

/** Publishes what became of an article: the article itself, the events, and the stories as they now stand. */
final class StoryOutlet {
    private final Outlet outlet;
    private final RecordCounts counts;
    private final KeptOut keptOut;

    StoryOutlet(Outlet outlet, RecordCounts counts, KeptOut keptOut) {
        this.keptOut = keptOut;
        this.outlet = outlet;
        this.counts = counts;
    }

    void publish(StoryTurn turn, Arrived arrived) {
        publish(permitted(turn.enriched()), arrived);
        count(turn.enriched().article());
        turn.events().forEach(event -> publish(event, arrived));
        turn.changed().forEach(state -> publish(state, arrived));
        turn.forgotten().forEach(story -> forget(story, arrived));
    }

    /** Without its body where its outlet's terms forbid to pass it on; spans count in the body that it had. */
    private EnrichedArticle permitted(EnrichedArticle enriched) {
        Article article = enriched.article();
        if (!keptOut.holds(article.source().domain(), article.url())) {
            return enriched;
        }
        TaggedArticle tagged = enriched.tagged();
        DeduplicatedArticle whole = tagged.deduplicated();
        DeduplicatedArticle bodiless = new DeduplicatedArticle(
                article.draft().body(List.of()).headings(List.of()).article(),
                whole.sequence(),
                whole.revision(),
                whole.copy(),
                List.of(),
                whole.unjudged());
        return new EnrichedArticle(
                new TaggedArticle(bodiless, tagged.tags(), tagged.untagged()), enriched.story(), enriched.news());
    }

    private void count(Article article) {
        counts.count("slugline.articles", "edition", article.edition().name());
        if (!article.receivedAtAssumed()) {
            counts.enriched(article.receivedAt());
        }
    }

    private void publish(EnrichedArticle article, Arrived arrived) {
        TaggedArticle tagged = article.tagged();
        CloudEvent event = event(
                Topics.ENRICHED,
                "article.enriched",
                article.article().receivedAt(),
                article.article().edition().name(),
                Long.toString(tagged.deduplicated().sequence()));
        outlet.sendFitting(
                Topics.ENRICHED,
                article.article().id().value(),
                event,
                arrived.provenance(),
                () -> article,
                () -> new EnrichedArticle(
                        new TaggedArticle(tagged.deduplicated(), Tags.NONE, "its tags do not fit a record"),
                        article.story(),
                        News.NONE));
    }

    private void publish(StoryEvent event, Arrived arrived) {
        StoryEvent.Stamp stamp = event.stamp();
        String type = "story." + Json.nameOf(event);
        counts.count("slugline.story.events", "type", Json.nameOf(event));
        CloudEvent cloudEvent = event(
                Topics.STORY_EVENT,
                type,
                stamp.at(),
                stamp.edition().name(),
                Long.toString(stamp.sequence()),
                Integer.toString(stamp.index()));
        outlet.send(Topics.STORY_EVENT, stamp.story().value(), event, cloudEvent, arrived.provenance());
    }

    private void publish(StoryState state, Arrived arrived) {
        CloudEvent event = event(
                Topics.STORY_STATE,
                "story.state",
                state.lastSeen(),
                state.id().value(),
                Integer.toString(state.version()));
        outlet.send(Topics.STORY_STATE, state.id().value(), state, event, arrived.provenance());
    }

    private void forget(StoryId story, Arrived arrived) {
        outlet.forget(Topics.STORY_STATE, story.value(), arrived.timestamp(), arrived.provenance());
    }

    private static CloudEvent event(Topic topic, String type, Instant at, String... identity) {
        return CloudEvent.of(topic, type, StoryTrackerService.NAME, at, identity);
    }
}
