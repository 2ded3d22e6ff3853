package io.slugline.launcher.screen;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Says on standard error how far long work is, every other second. */
public final class ProgressLines {
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private long saidAt = System.nanoTime();

    public void say(Supplier<String> line) {
        long now = System.nanoTime();
        if (now - saidAt >= PAUSE_NANOS) {
            saidAt = now;
            System.err.println(line.get());
        }
    }

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** In the largest unit that is not nothing: 3 h 05 min, 2 min 10 s, 9 s. */
    public static String time(Duration time) {
        if (time.toHours() > 0) {
            return "%d h %02d min".formatted(time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart())
                : time.toSeconds() + " s";
    }
}
