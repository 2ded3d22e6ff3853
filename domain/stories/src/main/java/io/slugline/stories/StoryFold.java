package io.slugline.stories;

import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import java.util.List;
import java.util.Optional;

/**
 * A story as it stood: the fold of its events. The published state of a story is this fold at its newest event, so the
 * events up to any instant give the story as it stood then.
 */
public final class StoryFold {
    private StoryFold() {}

    /**
     * The story that these events tell.
     *
     * @param events of one story, in their order, the first included; at least one
     */
    public static StoryState fold(List<StoryEvent> events) {
        Optional<StoryState> state = Optional.empty();
        for (StoryEvent event : events) {
            state = Optional.of(after(state, event));
        }
        return state.orElseThrow(() -> new IllegalArgumentException("no story without an event"));
    }

    /** The story after one further event. */
    public static StoryState after(Optional<StoryState> before, StoryEvent event) {
        StateDraft draft = before.map(StateDraft::new).orElseGet(() -> new StateDraft(event.stamp()));
        draft.apply(event);
        return draft.state();
    }
}
