package io.slugline.stories;

import io.slugline.model.StoryId;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import java.util.List;

/**
 * What became of one article.
 *
 * @param events in the order of their index
 * @param changed every story that an event touched, as it now stands, by id
 * @param forgotten stories that were quiet so long that their state goes, by id
 */
public record StoryTurn(
        EnrichedArticle enriched, List<StoryEvent> events, List<StoryState> changed, List<StoryId> forgotten) {
    public StoryTurn {
        events = List.copyOf(events);
        changed = List.copyOf(changed);
        forgotten = List.copyOf(forgotten);
    }
}
