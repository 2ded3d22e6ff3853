package io.slugline.runtime.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecordCountsTest {
    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final RecordCounts counts = new RecordCounts("tagger", registry);

    @Test
    void whatIsDeclaredReadsAsZero() {
        counts.declare("slugline.copies", "kind", List.of("exact"));

        assertEquals(0, count("slugline.copies", "kind", "exact"));
    }

    @Test
    void aLabelThatGrowsWithoutEndIsCutOff() {
        for (int i = 0; i < 10 * RecordCounts.MOST_VALUES; i++) {
            counts.count("slugline.articles", "edition", "desk-" + i);
        }

        assertEquals(
                RecordCounts.MOST_VALUES + 1,
                registry.find("slugline.articles").counters().size());
        assertEquals(9 * RecordCounts.MOST_VALUES, count("slugline.articles", "edition", RecordCounts.OTHER));
    }

    @Test
    void aLiveArticleIsTimedFromItsReceipt() {
        Instant received = Instant.ofEpochMilli(clock.wallTime());
        clock.add(Duration.ofMillis(420));

        counts.enriched(received);

        assertEquals(1, counts.latency().count());
        assertEquals(420, counts.latency().totalTime(TimeUnit.MILLISECONDS));
    }

    @Test
    void aReplayedArticleIsNotTimed() {
        clock.add(Duration.ofDays(30));

        counts.enriched(Instant.EPOCH);

        assertEquals(0, counts.latency().count());
    }

    @Test
    void anArticleFromTheFutureIsNotTimed() {
        counts.enriched(Instant.ofEpochMilli(clock.wallTime()).plusSeconds(60));

        assertEquals(0, counts.latency().count());
    }

    @Test
    void theLagIsTheAgeOfTheNewestRecordWhenItWasRead() {
        long deskTime = clock.wallTime();
        clock.add(Duration.ofSeconds(90));

        long since = counts.in(deskTime);
        clock.add(Duration.ofSeconds(1));
        counts.done(since);

        assertEquals(90, registry.get("slugline.event.lag").timeGauge().value(TimeUnit.SECONDS));
        assertEquals(1, registry.get("slugline.record.work").timer().totalTime(TimeUnit.SECONDS));
    }

    private double count(String name, String label, String value) {
        return registry.get(name).tag(label, value).counter().count();
    }
}
