package io.slugline.archiver.replay;

/**
 * How fast a replay may go.
 *
 * @param perSecond records a second at most; 0 for no such limit
 * @param speed of desk time: 1 as it was, 10 ten times as fast; 0 as fast as it goes
 */
public record Limit(double perSecond, double speed) {
    public static final Limit NONE = new Limit(0, 0);

    public Limit {
        if (!(perSecond >= 0) || !(speed >= 0) || Double.isInfinite(perSecond) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("a limit is a number from 0");
        }
    }
}
