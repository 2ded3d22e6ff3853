package io.slugline.launcher.command;

import io.slugline.collector.Collector;
import io.slugline.collector.CollectorReport;
import io.slugline.launcher.pipeline.Ledger;
import io.slugline.launcher.pipeline.LocalRun;
import io.slugline.launcher.screen.Screen;
import io.slugline.launcher.screen.Summary;
import io.slugline.model.story.StoryEvent;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Sends pages through a run and follows them until each has reached its place. */
final class Play {
    private final LocalRun run;
    private final Screen screen;
    private final TopicNames names;
    private final Ledger ledger;
    private final Summary summary = new Summary();

    Play(LocalRun run, Screen screen) {
        this.run = run;
        this.screen = screen;
        names = TopicNames.of(run.settings());
        ledger = new Ledger(names);
    }

    /** Answers whether all input reached its place; false when a service failed on the way. */
    boolean play(Path input) throws IOException, InterruptedException {
        long began = System.nanoTime();
        ExecutorService collecting = Executors.newSingleThreadExecutor();
        try (TopicReader reader = TopicReader.open(run.settings(), ledger.topics())) {
            Future<CollectorReport> collected = collecting.submit(() -> collect(input));
            while (!collected.isDone() || !hasArrived(reader, collected)) {
                if (run.pipeline().failed().isPresent()) {
                    screen.note(run.pipeline().failed().get().trouble());
                    return false;
                }
                reader.poll(this::enter);
            }
            screen.end(summary, report(collected), Duration.ofNanos(System.nanoTime() - began));
            return true;
        } finally {
            collecting.shutdownNow();
        }
    }

    private CollectorReport collect(Path input) throws IOException {
        try (Collector collector = Collector.open(run.settings(), Clock.systemUTC())) {
            return collector.collect(input, screen::collecting);
        }
    }

    private boolean hasArrived(TopicReader reader, Future<CollectorReport> collected)
            throws IOException, InterruptedException {
        reader.readToEnd(this::enter);
        return ledger.isSettled() && ledger.pages() >= report(collected).pagesFound();
    }

    private void enter(ConsumerRecord<byte[], byte[]> record) {
        ledger.enter(record);
        summary.enter(record, names);
        if (record.topic().equals(names.of(Topics.STORY_EVENT))) {
            screen.show(Json.read(record.value(), StoryEvent.class));
        }
    }

    private static CollectorReport report(Future<CollectorReport> collected) throws IOException, InterruptedException {
        try {
            return collected.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("collecting failed", failed.getCause());
        }
    }
}
