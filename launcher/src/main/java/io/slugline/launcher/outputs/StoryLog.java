package io.slugline.launcher.outputs;

import io.slugline.model.StoryId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.stories.StoryFold;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The events of a run, out of which any story can be had as it stood at any instant. */
public final class StoryLog {
    private final Outputs outputs;

    public StoryLog(Outputs outputs) {
        this.outputs = outputs;
    }

    /** The story with all that had happened to it by then, that instant included; none when it had not begun. */
    public Optional<StoryState> at(StoryId story, Instant at) throws IOException {
        List<StoryEvent> events = new ArrayList<>();
        outputs.read(Topics.STORY_EVENT, record -> {
            if (mayBeOf(record, story)) {
                StoryEvent event = Json.read(record.value(), StoryEvent.class);
                if (event.stamp().story().equals(story) && !event.stamp().at().isAfter(at)) {
                    events.add(event);
                }
            }
        });
        events.sort(Comparator.comparingLong((StoryEvent event) -> event.stamp().sequence())
                .thenComparingInt(event -> event.stamp().index()));
        return events.isEmpty() ? Optional.empty() : Optional.of(StoryFold.fold(events));
    }

    /** Its id stands in what tells of it; most records are not worth parsing. */
    private static boolean mayBeOf(OutputRecord record, StoryId story) {
        return new String(record.value(), StandardCharsets.UTF_8).contains(story.value());
    }
}
