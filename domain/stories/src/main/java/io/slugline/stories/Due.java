package io.slugline.stories;

/**
 * Something to look at when desk time has reached the time in its key; it may have been put off since.
 *
 * @param kind what is to be done
 * @param id of the story or article it is about
 */
public record Due(Kind kind, String id) {
    /** What falls due. */
    public enum Kind {
        FALL_QUIET,
        CLOSE,
        FORGET_STORY,
        FORGET_ARTICLE
    }
}
