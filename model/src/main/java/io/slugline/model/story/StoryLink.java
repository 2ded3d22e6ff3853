package io.slugline.model.story;

import io.slugline.model.StoryId;
import java.util.List;
import java.util.Optional;

/**
 * The story an article belongs to, and why.
 *
 * @param slug the short label of the story as it stood then
 * @param score how well the article fitted, 0 to 1
 * @param because the terms and entities that weighed most, heaviest first
 * @param runnerUp the story it nearly joined
 */
public record StoryLink(
        StoryId id, String slug, Verdict verdict, double score, List<String> because, Optional<RunnerUp> runnerUp) {
    public StoryLink {
        because = List.copyOf(because);
    }

    /** The same in a story that took this one in. */
    public StoryLink in(StoryId survivor) {
        return new StoryLink(survivor, slug, verdict, score, because, runnerUp);
    }

    /** Whether the article opened its story, joined it, or follows an article that is in it. */
    public enum Verdict {
        OPENED,
        JOINED,
        REVISED
    }

    public record RunnerUp(StoryId id, double score) {}
}
