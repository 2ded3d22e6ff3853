package io.slugline.launcher.command;

import java.util.concurrent.atomic.AtomicBoolean;

/** What Ctrl-C and SIGTERM do: close what runs, in order. */
public final class Interruption implements AutoCloseable {
    private final AtomicBoolean happened = new AtomicBoolean();
    private final Thread hook;

    private Interruption(Runnable close, boolean isTheUsualEnd) {
        hook = new Thread(
                () -> {
                    happened.set(true);
                    close.run();
                    if (isTheUsualEnd) {
                        Runtime.getRuntime().halt(0);
                    }
                },
                "close-run");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Breaks off work that had an end of its own: the exit code says so. */
    public static Interruption breaksOff(Runnable close) {
        return new Interruption(close, false);
    }

    /** Ends what stays up until it is told to end: exit code 0. */
    public static Interruption ends(Runnable close) {
        return new Interruption(close, true);
    }

    public boolean none() {
        return !happened.get();
    }

    @Override
    public void close() {
        if (none()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
