package io.slugline.stories;

import java.time.Duration;

/**
 * How the desk decides. The standard values are tuned on the shared sets, one setting for all; see RATIONALE.md.
 *
 * @param joinAt the least fit with which an article joins a story, 0 to 1
 * @param window how long after its last article a story can still be joined
 * @param quietAfter how long a story is silent before it is called quiet
 * @param forgetAfter how long a quiet story's state and its redirects are kept
 */
public record StorySettings(double joinAt, Duration window, Duration quietAfter, Duration forgetAfter) {
    public static StorySettings standard() {
        return new StorySettings(0.2, Duration.ofDays(30), Duration.ofDays(3), Duration.ofDays(400));
    }

    public StorySettings withWindow(Duration other) {
        return new StorySettings(joinAt, other, quietAfter, forgetAfter);
    }
}
