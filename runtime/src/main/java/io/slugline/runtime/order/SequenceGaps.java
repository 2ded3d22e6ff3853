package io.slugline.runtime.order;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.slugline.model.Edition;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * For how long editions have waited for a number that does not come, as metrics.
 *
 * <p>A gap's age is counted from when this process first saw it, so a restart begins anew. Desk time would not do: in a
 * replay every gap would be as old as its articles.
 */
public final class SequenceGaps {
    private final MeterRegistry registry;
    private final Map<Edition, Gap> gaps = new ConcurrentHashMap<>();

    private record Gap(long due, int waiting, long since) {}

    /** Registers the metrics; the object must be kept as long as they are to be read. */
    public SequenceGaps(String service, MeterRegistry registry) {
        this.registry = registry;
        Tags tags = Tags.of("service", service);
        TimeGauge.builder("slugline.sequence.gap.age", this, TimeUnit.MILLISECONDS, SequenceGaps::oldest)
                .description("For how long an edition has waited for its next number; of the one that waits longest")
                .tags(tags)
                .register(registry);
        Gauge.builder("slugline.sequence.waiting", this, SequenceGaps::waiting)
                .description("Articles that wait for a number before theirs")
                .tags(tags)
                .register(registry);
    }

    /** Takes note of how an edition stands. */
    public void note(Edition edition, Resequencer<?> order) {
        if (!order.hasGap()) {
            gaps.remove(edition);
            return;
        }
        long now = registry.config().clock().wallTime();
        long due = order.due();
        gaps.compute(edition, (name, gap) -> {
            long since = gap == null || gap.due() != due ? now : gap.since();
            return new Gap(due, order.waiting(), since);
        });
    }

    /** These editions have gone to another task. */
    public void forget(Collection<Edition> editions) {
        gaps.keySet().removeAll(editions);
    }

    private double oldest() {
        long now = registry.config().clock().wallTime();
        return gaps.values().stream().mapToLong(gap -> now - gap.since()).max().orElse(0);
    }

    private double waiting() {
        return gaps.values().stream().mapToInt(Gap::waiting).sum();
    }
}
