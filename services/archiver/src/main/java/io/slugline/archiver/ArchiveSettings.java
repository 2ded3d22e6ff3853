package io.slugline.archiver;

import io.slugline.runtime.record.KeptOut;
import java.time.Duration;

/**
 * When a file of the archive ends.
 *
 * @param fileBytes keys and values of one file, unpacked
 * @param fileAge how long a file stays open while the archiver follows a topic: what is in an open file is not yet
 *     archived
 * @param keptOut whose bodies are not archived
 */
public record ArchiveSettings(long fileBytes, Duration fileAge, KeptOut keptOut) {
    private static final long STANDARD_BYTES = 64L << 20;

    public ArchiveSettings {
        if (fileBytes <= 0 || fileAge.isNegative() || fileAge.isZero()) {
            throw new IllegalArgumentException("a file needs room and time");
        }
    }

    /** Files of 64 MiB: one is read in about a second, and a year of all English news is some ten thousand of them. */
    public static ArchiveSettings standard() {
        return new ArchiveSettings(STANDARD_BYTES, Duration.ofMinutes(1), KeptOut.NOTHING);
    }
}
