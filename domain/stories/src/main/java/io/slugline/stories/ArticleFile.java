package io.slugline.stories;

/**
 * Where an article went.
 *
 * @param story it joined; a merged story's id leads on to its survivor
 * @param sequence under which it joined
 * @param credited whether it credits others for what it tells
 * @param origin under which name it counts as an independent origin; empty when it does not
 * @param outlet that published it, whether it counts or not
 */
public record ArticleFile(String story, long sequence, boolean credited, String origin, String outlet) {
    /** The same article, which counts as no origin any more. */
    ArticleFile withoutOrigin() {
        return new ArticleFile(story, sequence, credited, "", outlet);
    }

    /** The same article in another story. */
    ArticleFile in(String other) {
        return new ArticleFile(other, sequence, credited, origin, outlet);
    }
}
