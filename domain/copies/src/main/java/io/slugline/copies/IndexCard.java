package io.slugline.copies;

/**
 * What the indexes on the heap hold of one article, so that they can be rebuilt without reading texts again.
 *
 * @param at desk time when it was judged, in milliseconds since 1970
 * @param group number of the first article of those that are whole copies of one another
 * @param previous number of the newest earlier article of that group, 0 if there is none
 * @param shingles how many distinct shingles its body has
 * @param signature two bytes for each hash function, see {@link MinHash}
 * @param fingerprints eight bytes for each that the article was entered under, see {@link FingerprintIndex}
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record IndexCard(long at, long group, long previous, int shingles, byte[] signature, byte[] fingerprints) {}
