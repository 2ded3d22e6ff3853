package io.slugline.launcher.bench;

import io.slugline.launcher.bench.mill.FetchedPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes pages ahead of those who take them, on a thread of its own whose time is not counted. */
final class PageFeed implements AutoCloseable {
    private static final int AHEAD = 32;

    private final ExecutorService mill = Executors.newSingleThreadExecutor(work -> new Thread(work, "bench-mill"));
    private final PageSource source;
    private final BlockingQueue<FetchedPage> made = new ArrayBlockingQueue<>(AHEAD);

    PageFeed(PageSource source) {
        this.source = source;
    }

    /** Begins to make so many pages from that number on. */
    void make(int from, int count) {
        mill.execute(() -> {
            try {
                for (int number = from; number < from + count; number++) {
                    made.put(source.page(number));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
    }

    FetchedPage take() throws InterruptedException {
        return made.take();
    }

    @Override
    public void close() {
        mill.shutdownNow();
    }
}
