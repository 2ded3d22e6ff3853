package io.slugline.wire;

import java.time.Duration;
import java.util.List;

/** The one list of topics. */
public final class Topics {
    public static final Topic RAW = deleted("article.raw", "page id", 7);
    public static final Topic NORMALIZED =
            deleted("article.normalized", "edition", 30).before(3);
    public static final Topic DEDUPLICATED =
            deleted("article.deduplicated", "article id", 7).before(2);
    public static final Topic TAGGED = deleted("article.tagged", "edition", 7).before(1);
    public static final Topic ENRICHED = deleted("article.enriched", "article id", 30);
    public static final Topic ASIDE = deleted("article.aside", "page or article id", 7);
    public static final Topic STORY_EVENT = deleted("story.event", "story id", 30);
    public static final Topic STORY_STATE = new Topic("story.state", "story id", Topic.Cleanup.COMPACT, Topic.FOR_EVER);
    public static final Topic ENTITY_OVERRIDE =
            new Topic("entity.override", "entity and from", Topic.Cleanup.DELETE, Topic.FOR_EVER);

    /** The services in the order of the path; each has its dead letters. */
    public static final List<String> SERVICES =
            List.of("collector", "normalizer", "deduplicator", "tagger", "story-tracker");

    private static final List<Topic> ALL = List.of(
            RAW,
            NORMALIZED,
            DEDUPLICATED,
            TAGGED,
            ENRICHED,
            ASIDE,
            STORY_EVENT,
            STORY_STATE,
            ENTITY_OVERRIDE,
            deadLetters("collector"),
            deadLetters("normalizer"),
            deadLetters("deduplicator"),
            deadLetters("tagger"),
            deadLetters("story-tracker"));

    private Topics() {}

    /** All topics, in the order of the path, dead letters last. */
    public static List<Topic> all() {
        return ALL;
    }

    public static Topic deadLetters(String service) {
        return deleted(service + ".dead-letter", "as it came", 30);
    }

    private static Topic deleted(String name, String keyedBy, int days) {
        return new Topic(name, keyedBy, Topic.Cleanup.DELETE, Duration.ofDays(days));
    }
}
