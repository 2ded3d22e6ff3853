package io.slugline.stories;

/**
 * What is forgotten when desk time has reached the time in its key.
 *
 * @param article whose place is forgotten; empty when it is a story
 * @param story whose state is forgotten unless it has been told again since; empty when it is an article
 */
public record Due(String article, String story) {}
