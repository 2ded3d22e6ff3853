package io.slugline.copies;

import io.slugline.model.Checks;
import java.time.Duration;

/**
 * How long the desk remembers, and from where on a likeness counts.
 *
 * @param horizon how long texts are kept, in desk time; an hour to forty years
 * @param revisionHorizon how long the number of the last revision is kept; the horizon to forty years
 * @param nearFrom the Jaccard similarity from which a text is a near copy, 0.1 to 1
 * @param passageWords how many words two texts must share in one run for a passage, 6 to 100
 * @param commonFrom by how many unrelated articles a line must have been used to be nobody's, 3 to 7
 */
public record CopySettings(
        Duration horizon, Duration revisionHorizon, double nearFrom, int passageWords, int commonFrom) {
    /** Archives are judged offline with a horizon as long as they are. */
    private static final Duration LONGEST = Duration.ofDays(14_610);

    public CopySettings {
        range("horizon", horizon, Duration.ofHours(1), LONGEST);
        range("revisionHorizon", revisionHorizon, horizon, LONGEST);
        range("nearFrom", nearFrom, 0.1, 1.0);
        range("passageWords", passageWords, 6, 100);
        range("commonFrom", commonFrom, 3, FingerprintIndex.MOST_HOLDERS);
    }

    public static CopySettings standard() {
        return new CopySettings(Duration.ofDays(3), Duration.ofDays(400), 0.3, 8, 6);
    }

    public CopySettings withHorizon(Duration kept) {
        Duration revisions = kept.compareTo(revisionHorizon) > 0 ? kept : revisionHorizon;
        return new CopySettings(kept, revisions, nearFrom, passageWords, commonFrom);
    }

    private static <T extends Comparable<T>> void range(String name, T value, T least, T most) {
        boolean inside = value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        Checks.require(inside, name + " is " + value + ", not within " + least + " to " + most);
    }
}
