package io.slugline.copies;

/**
 * How far the copy desk of an edition has come.
 *
 * @param deskTime the latest time at which an article was received, in milliseconds since 1970
 * @param first the number of the oldest article within the horizon
 * @param kept the number of the oldest article that still stands on the shelves, at most {@code first}
 * @param next the number that the next article gets
 * @param sweptTo up to which instant expired revisions have been removed
 */
public record DeskLedger(long deskTime, long first, long kept, long next, long sweptTo) {
    /** The key of the one entry. */
    static final String KEY = "desk";

    /** Numbers begin at 1, so that 0 can stand for none. */
    static final DeskLedger EMPTY = new DeskLedger(Long.MIN_VALUE, 1, 1, 1, Long.MIN_VALUE);
}
