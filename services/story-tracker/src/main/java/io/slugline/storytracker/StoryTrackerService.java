package io.slugline.storytracker;

import io.slugline.runtime.record.KeptOut;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.ServiceTopology;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.Setting;
import io.slugline.runtime.settings.Settings;
import io.slugline.stories.StorySettings;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.Topology;

/** Brings an edition back into order and ties each article to its running story. */
public final class StoryTrackerService implements StreamService {
    public static final String NAME = "story-tracker";

    public static final Setting<Duration> WINDOW = Setting.period(
            "stories.window",
            StorySettings.standard().window(),
            Duration.ofHours(1),
            Duration.ofDays(400),
            "How long after its last article a story can still be joined.");

    private static final String STEP = "track-stories";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Topic input() {
        return Topics.TAGGED;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(WINDOW);
    }

    @Override
    public boolean isStateful() {
        return true;
    }

    @Override
    public Topology topology(Settings settings, RecordCounts counts) {
        StorySettings stories = StorySettings.standard().withWindow(settings.get(WINDOW));
        KeptOut keptOut = KeptOut.of(settings);
        DeskGauges gauges = new DeskGauges(counts.registry());
        counts.latency();
        counts.declare("slugline.story.events", "type", Json.storyEventTypes());
        counts.declare("slugline.marks", "heeded", List.of("true", "false"));
        counts.declare("slugline.repeats");
        Topology topology = ServiceTopology.of(
                TopicNames.of(settings),
                NAME,
                input(),
                STEP,
                () -> new TrackStories(stories, keptOut, counts, gauges),
                List.of(Topics.ENRICHED, Topics.STORY_EVENT, Topics.STORY_STATE));
        StoryStores.builders().forEach(store -> topology.addStateStore(store, STEP));
        return topology;
    }
}
