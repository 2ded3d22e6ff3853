package io.slugline.archiver.replay;

/**
 * How a replay is to be done.
 *
 * @param ownPrefix how the groups begin that belong to it and may read its targets; empty for none
 * @param append whether targets that hold records already may be added to
 */
public record ReplayOrder(Limit limit, String ownPrefix, boolean append) {}
