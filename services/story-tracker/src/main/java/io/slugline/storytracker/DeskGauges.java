package io.slugline.storytracker;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.slugline.model.Edition;
import io.slugline.runtime.order.SequenceGaps;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the desks of this process stand, as metrics: stories open, gaps in the order. */
final class DeskGauges {
    private final SequenceGaps gaps;
    private final Map<Edition, Integer> openStories = new ConcurrentHashMap<>();

    DeskGauges(MeterRegistry registry) {
        gaps = new SequenceGaps(StoryTrackerService.NAME, registry);
        Gauge.builder("slugline.stories.open", openStories, DeskGauges::sum)
                .description("Stories that are neither quiet nor retired")
                .tag("service", StoryTrackerService.NAME)
                .register(registry);
        Gauge.builder("slugline.editions", openStories, Map::size)
                .description("Editions whose articles are ordered here")
                .tag("service", StoryTrackerService.NAME)
                .register(registry);
    }

    void note(Edition edition, EditionDesk desk) {
        openStories.put(edition, desk.openStories());
        gaps.note(edition, desk.order());
    }

    /** The desks of these editions have gone to another task. */
    void forget(Collection<Edition> editions) {
        openStories.keySet().removeAll(editions);
        gaps.forget(editions);
    }

    private static double sum(Map<Edition, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
