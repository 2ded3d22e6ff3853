package io.slugline.launcher.command;

import io.slugline.launcher.pipeline.LocalRun;
import java.util.concurrent.atomic.AtomicBoolean;

/** What Ctrl-C and SIGTERM do: close the run in order, once. */
final class Interruption implements AutoCloseable {
    private final AtomicBoolean happened = new AtomicBoolean();
    private final Thread hook;

    private Interruption(LocalRun run) {
        hook = new Thread(
                () -> {
                    happened.set(true);
                    run.close();
                },
                "close-run");
    }

    static Interruption closes(LocalRun run) {
        Interruption interruption = new Interruption(run);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean none() {
        return !happened.get();
    }

    @Override
    public void close() {
        if (none()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
