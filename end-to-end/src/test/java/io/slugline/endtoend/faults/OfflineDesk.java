package io.slugline.endtoend.faults;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopyMemory;
import io.slugline.copies.CopySettings;
import io.slugline.entities.Overrides;
import io.slugline.entities.Tagger;
import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Judgement;
import io.slugline.model.page.AsideReason;
import io.slugline.model.page.AsideRecord;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Tags;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StoryMemory;
import io.slugline.stories.StorySettings;
import io.slugline.stories.StoryTurn;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * One edition decided offline, as {@code copies}, {@code tag} and {@code stories} decide: the domain's classes in one
 * loop, with no Kafka, no store and nothing that could be killed. It says what the services must have told.
 */
final class OfflineDesk {
    private static final String UNFIT = "its tags do not fit a record";

    private final CopyDesk copies = new CopyDesk(CopySettings.standard(), CopyMemory.inMemory());
    private final StoryDesk stories = new StoryDesk(
            StorySettings.standard(), StoryMemory.inMemory(), SpeakerLineage::repair, SpellingVariants::key);
    private final Tagger tagger;
    private final Overrides overrides;
    private final Consumer<Told> told;
    private long sequence;

    OfflineDesk(Tagger tagger, Overrides overrides, Consumer<Told> told) {
        this.tagger = tagger;
        this.overrides = overrides;
        this.told = told;
    }

    /** Takes the next article of the edition's log. */
    void take(Article article) {
        Judgement judgement = article.wasWithdrawn() ? copies.withdraw(article.id()) : copies.judge(article);
        if (judgement instanceof Judgement.Judged judged) {
            sequence++;
            tag(new DeduplicatedArticle(article, sequence, judged.revision(), judged.copy(), judged.changes(), ""));
        } else {
            told.accept(aside(article, judgement));
        }
    }

    private void tag(DeduplicatedArticle article) {
        tell(Topics.DEDUPLICATED, Json.write(article), article.article().id().value(), article, "deduplicator");
        Tags tags = tagger.tag(article.article(), overrides);
        track(new TaggedArticle(article, tags, ""), new TaggedArticle(article, Tags.NONE, UNFIT));
    }

    private void track(TaggedArticle whole, TaggedArticle stripped) {
        byte[] bytes = Json.write(whole);
        boolean fits = bytes.length <= Topics.TAGGED.guardBytes();
        TaggedArticle tagged = fits ? whole : stripped;
        DeduplicatedArticle article = tagged.deduplicated();
        tell(
                Topics.TAGGED,
                fits ? bytes : Json.write(stripped),
                article.article().edition().name(),
                article,
                "tagger");
        tell(stories.track(tagged));
    }

    private void tell(StoryTurn turn) {
        EnrichedArticle whole = turn.enriched();
        DeduplicatedArticle article = whole.tagged().deduplicated();
        byte[] bytes = Json.write(whole);
        if (bytes.length > Topics.ENRICHED.guardBytes()) {
            bytes = Json.write(
                    new EnrichedArticle(new TaggedArticle(article, Tags.NONE, UNFIT), whole.story(), News.NONE));
        }
        tell(Topics.ENRICHED, bytes, article.article().id().value(), article, "story-tracker");
        turn.events().forEach(this::tell);
        turn.changed().forEach(this::tell);
        turn.forgotten()
                .forEach(story -> told.accept(new Told(Topics.STORY_STATE.name(), story.value(), Verifier.FORGOTTEN)));
    }

    private void tell(StoryEvent event) {
        StoryEvent.Stamp stamp = event.stamp();
        String edition = stamp.edition().name();
        CloudEvent cloudEvent = CloudEvent.of(
                Topics.STORY_EVENT,
                "story." + Json.nameOf(event),
                "story-tracker",
                stamp.at(),
                edition,
                Long.toString(stamp.sequence()),
                Integer.toString(stamp.index()));
        String place = Told.place(edition, stamp.sequence(), stamp.index());
        told.accept(Told.of(Topics.STORY_EVENT, place, stamp.story().value(), cloudEvent, Json.write(event)));
    }

    private void tell(StoryState state) {
        String id = state.id().value();
        CloudEvent event = CloudEvent.of(
                Topics.STORY_STATE,
                "story.state",
                "story-tracker",
                state.lastSeen(),
                id,
                Integer.toString(state.version()));
        told.accept(Told.of(Topics.STORY_STATE, id, id, event, Json.write(state)));
    }

    private void tell(Topic topic, byte[] value, String key, DeduplicatedArticle article, String service) {
        String edition = article.article().edition().name();
        Instant at = article.article().receivedAt();
        CloudEvent event = CloudEvent.of(topic, topic.name(), service, at, edition, Long.toString(sequence));
        told.accept(Told.of(topic, Told.place(edition, sequence, 0), key, event, value));
    }

    private static Told aside(Article article, Judgement judgement) {
        AsideReason reason = AsideReason.UNCHANGED;
        if (judgement instanceof Judgement.Withdrawn) {
            reason = AsideReason.WITHDRAWN;
        } else if (judgement instanceof Judgement.NotKnown) {
            reason = AsideReason.NOT_KNOWN;
        }
        String id = article.id().value();
        return Aside.told(new AsideRecord(id, "deduplicator", reason, article.url(), article.receivedAt()));
    }
}
