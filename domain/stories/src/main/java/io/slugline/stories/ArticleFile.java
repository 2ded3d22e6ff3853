package io.slugline.stories;

/**
 * Where an article went.
 *
 * @param story it joined; a merged story's id leads on to its survivor
 * @param sequence under which it joined
 */
public record ArticleFile(String story, long sequence) {}
