package io.slugline.stories;

import java.time.Instant;

/**
 * Where the desk stands.
 *
 * @param sequence of the last article tracked
 * @param time the newest desk time seen
 */
public record DeskFile(long sequence, Instant time) {}
