package io.slugline.stories;

import java.time.Instant;

/**
 * Where the desk stands.
 *
 * @param sequence of the last article tracked
 * @param time the newest desk time seen: it alone lets state expire
 * @param forgotten up to where the agenda has been worked off
 */
public record DeskFile(long sequence, Instant time, Instant forgotten) {}
