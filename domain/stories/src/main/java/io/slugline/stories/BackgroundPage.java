package io.slugline.stories;

/** Words by the hash and in how many articles each occurred. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost four times the room
public record BackgroundPage(int[] terms, int[] counts) {}
