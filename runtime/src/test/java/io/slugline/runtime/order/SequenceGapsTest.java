package io.slugline.runtime.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.slugline.model.Edition;
import io.slugline.model.state.MemoryShelf;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceGapsTest {
    private static final Edition EN = new Edition("en");
    private static final Edition DE = new Edition("de");

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final SequenceGaps gaps = new SequenceGaps("story-tracker", registry);
    private final Resequencer<Integer> english = resequencer();
    private final Resequencer<Integer> german = resequencer();

    @Test
    void withoutAGapNothingAges() {
        take(EN, english, 1);
        clock.add(Duration.ofMinutes(5));

        assertEquals(0, age());
    }

    @Test
    void theOldestGapIsTold() {
        take(EN, english, 2);
        clock.add(Duration.ofMinutes(3));
        take(DE, german, 7);
        clock.add(Duration.ofMinutes(1));

        assertEquals(240, age());
        assertEquals(2, registry.get("slugline.sequence.waiting").gauge().value());
    }

    @Test
    void aGapThatMovesOnBeginsAnew() {
        take(EN, english, 2);
        take(EN, english, 4);
        clock.add(Duration.ofMinutes(3));

        take(EN, english, 1);
        clock.add(Duration.ofSeconds(10));

        assertEquals(10, age());
    }

    @Test
    void aFilledGapIsGone() {
        take(EN, english, 2);
        clock.add(Duration.ofMinutes(3));

        take(EN, english, 1);

        assertEquals(0, age());
    }

    @Test
    void anEditionThatWentElsewhereIsForgotten() {
        take(EN, english, 2);
        clock.add(Duration.ofMinutes(3));

        gaps.forget(List.of(EN));

        assertEquals(0, age());
    }

    private void take(Edition edition, Resequencer<Integer> order, int number) {
        order.take(number, number, any -> new Held(new byte[] {(byte) number}, 0, "", ""));
        gaps.note(edition, order);
    }

    private double age() {
        return registry.get("slugline.sequence.gap.age").timeGauge().value(java.util.concurrent.TimeUnit.SECONDS);
    }

    private static Resequencer<Integer> resequencer() {
        return new Resequencer<>(
                new MemoryShelf<>(), new MemoryShelf<>(), held -> (int) held.value()[0], released -> {});
    }
}
