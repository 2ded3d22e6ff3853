package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.StoryId;
import io.slugline.model.story.StoryState;
import java.util.Optional;

/** Finds the story in which an article is now, mergers followed. */
record Survivors(StoryMemory memory, LivingStories living) {
    private static final int MOST_FOLLOWED = 16;

    Optional<String> storyOf(ArticleId article) {
        return memory.articles().get(article.value()).map(file -> survivor(file.story()));
    }

    /** The story itself while it lives, else the one that took it in. */
    String survivor(String story) {
        if (living.get(story).isPresent()) {
            return story;
        }
        String id = story;
        for (int i = 0; i < MOST_FOLLOWED; i++) {
            Optional<StoryId> next = memory.states().get(id).flatMap(StoryState::survivor);
            if (next.isEmpty()) {
                break;
            }
            id = next.get().value();
        }
        return id;
    }
}
