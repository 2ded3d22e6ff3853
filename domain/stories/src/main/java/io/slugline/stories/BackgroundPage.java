package io.slugline.stories;

/**
 * Words by their hash and in how many articles each occurred.
 *
 * @param terms ascending
 * @param counts at the same places; empty for the words of one article, each of which occurred once
 * @param articles how many there were in all
 * @param through sequence of the last article that was counted in
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost four times the room
public record BackgroundPage(int[] terms, int[] counts, int articles, long through) {}
