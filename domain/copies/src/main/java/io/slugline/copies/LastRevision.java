package io.slugline.copies;

/**
 * The last revision of an article.
 *
 * @param textHash of the words of title and body
 * @param seenAt desk time when the article was last seen, changed or not, in milliseconds since 1970
 * @param number under which the text is kept, as long as it is
 */
public record LastRevision(int revision, long textHash, long seenAt, long number) {}
