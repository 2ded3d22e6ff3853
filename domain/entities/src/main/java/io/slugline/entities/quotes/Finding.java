package io.slugline.entities.quotes;

/**
 * A stretch with what the text says of it.
 *
 * @param share of the words attributed with it that stand between marks, in percent
 * @param full whether it reads as a sentence or more, not as a part of one
 */
record Finding(int stretch, int item, Saying saying, int share, boolean full, int words) {}
