package io.slugline.stories;

import java.time.Instant;

/**
 * What assignment needs of a living story besides its members.
 *
 * @param members how many articles are on its shelf
 */
public record StoryFile(String id, String slug, Instant lastSeen, int articles, int members, int origins) {}
