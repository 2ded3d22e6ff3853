package io.slugline.stories;

import io.slugline.model.Checks;
import java.time.Duration;

/**
 * How the desk decides. The standard values are tuned on the shared sets, one setting for all; see RATIONALE.md.
 *
 * @param joinAt the least fit with which an article joins a story, 0 to 1
 * @param mergeAt the least mutual fit with which two stories become one, 0 to 1
 * @param likeAt the least mutual fit of two stories that are one for being alike as wholes, 0 to 1
 * @param wholeAt how alike two stories must be as wholes to be one, 0 to 1
 * @param splitAt the most fit between two halves of a story with which they part, 0 to 1
 * @param fadingDays after so many days half of a likeness is gone
 * @param leastFading what of a likeness no time takes away, 0 to 1
 * @param articlesADay a stream with fewer counts time in articles
 * @param mostCompared newest members of a story that an article is compared with
 * @param mostMembers newest members of a story that are remembered word by word
 * @param mostLiving stories that can be joined at one time; beyond, those silent longest are closed
 * @param window how long after its last article a story can still be joined
 * @param quietAfter how long a story is silent before it is called quiet
 * @param forgetAfter how long a quiet story's state, and where its articles went, are kept
 */
public record StorySettings(
        double joinAt,
        double mergeAt,
        double likeAt,
        double wholeAt,
        double splitAt,
        double fadingDays,
        double leastFading,
        double articlesADay,
        int mostCompared,
        int mostMembers,
        int mostLiving,
        Duration window,
        Duration quietAfter,
        Duration forgetAfter) {
    public StorySettings {
        Checks.require(0 < joinAt && joinAt <= 1, "joinAt " + joinAt);
        Checks.require(joinAt <= mergeAt && mergeAt <= 1, "mergeAt " + mergeAt);
        Checks.require(0 < likeAt && likeAt <= mergeAt && 0 < wholeAt && wholeAt <= 1, "wholeAt " + wholeAt);
        Checks.require(0 <= splitAt && splitAt < joinAt, "splitAt " + splitAt);
        Checks.require(fadingDays > 0 && articlesADay > 0, "fading over " + fadingDays + " days");
        Checks.require(0 <= leastFading && leastFading <= 1, "leastFading " + leastFading);
        Checks.require(1 <= mostCompared && mostCompared <= mostMembers, "mostCompared " + mostCompared);
        Checks.require(mostLiving >= 1, "mostLiving " + mostLiving);
        Checks.require(!window.isNegative() && !quietAfter.isNegative(), "window " + window + ", " + quietAfter);
        Checks.require(forgetAfter.compareTo(window) >= 0, "forgetAfter " + forgetAfter + " within the window");
    }

    public static StorySettings standard() {
        return new StorySettings(
                0.13,
                0.22,
                0.12,
                0.5,
                0.05,
                4,
                0.2,
                8,
                24,
                32,
                100_000,
                Duration.ofDays(400),
                Duration.ofDays(3),
                Duration.ofDays(400));
    }

    /** These settings with another time that state is kept for. */
    public StorySettings withWindow(Duration other) {
        return new StorySettings(
                joinAt,
                mergeAt,
                likeAt,
                wholeAt,
                splitAt,
                fadingDays,
                leastFading,
                articlesADay,
                mostCompared,
                mostMembers,
                mostLiving,
                other,
                quietAfter.compareTo(other) < 0 ? quietAfter : other,
                forgetAfter.compareTo(other) < 0 ? other : forgetAfter);
    }
}
