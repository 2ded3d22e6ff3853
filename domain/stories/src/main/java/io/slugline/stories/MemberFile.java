package io.slugline.stories;

import java.time.Instant;

/**
 * What assignment and news need of an article in a story.
 *
 * @param grams sorted hashes of the word runs it printed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost four times the room
public record MemberFile(String article, Instant at, TermVector vector, int[] grams) {}
