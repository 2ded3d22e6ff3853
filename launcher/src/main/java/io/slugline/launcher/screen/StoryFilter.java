package io.slugline.launcher.screen;

import io.slugline.model.StoryId;
import io.slugline.model.story.StoryEvent;
import java.util.HashSet;
import java.util.Set;

/** Admits the events of one story, or of the stories that name an entity; of all when neither is asked for. */
public final class StoryFilter {
    private final String story;
    private final String entity;
    private final Set<StoryId> named = new HashSet<>();

    public StoryFilter(String story, String entity) {
        this.story = story;
        this.entity = entity;
    }

    /** Whether the event is of interest; a story that has named the entity once stays so. */
    public boolean admits(StoryEvent event) {
        StoryId id = event.stamp().story();
        if (names(event)) {
            named.add(id);
        }
        return (story.isEmpty() || story.equals(id.value())) && (entity.isEmpty() || named.contains(id));
    }

    private boolean names(StoryEvent event) {
        if (event instanceof StoryEvent.Opened opened) {
            return names(opened.member());
        }
        return event instanceof StoryEvent.Joined joined && names(joined.member());
    }

    private boolean names(StoryEvent.Member member) {
        return member.entities().stream()
                .anyMatch(found -> found.name().equalsIgnoreCase(entity)
                        || found.id().value().equals(entity));
    }
}
