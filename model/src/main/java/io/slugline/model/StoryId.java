package io.slugline.model;

/** The identity of one running story, made from the article that opened it. */
public record StoryId(String value) implements Comparable<StoryId> {
    public StoryId {
        Checks.notEmpty(value, "story id");
    }

    /** The id of the story that this revision of an article opens. */
    public static StoryId openedBy(Edition edition, ArticleId article, long sequence) {
        return new StoryId("s-" + ContentHash.of("story", edition.name(), article.value(), Long.toString(sequence)));
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
