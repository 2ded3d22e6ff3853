package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.StoryId;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryEvent.Stamp;
import io.slugline.model.story.StoryState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that one article changes, gathered while it is judged and written when nothing can fail any more. */
final class TurnDraft {
    private final StoryMemory memory;
    private final TaggedArticle article;
    private final List<StoryEvent> events = new ArrayList<>();
    private final TreeMap<String, StoryState> states = new TreeMap<>();
    private final TreeMap<String, StoryFile> files = new TreeMap<>();
    private final TreeSet<String> forgotten = new TreeSet<>();
    private final List<Runnable> writes = new ArrayList<>();

    TurnDraft(StoryMemory memory, TaggedArticle article) {
        this.memory = memory;
        this.article = article;
    }

    TaggedArticle article() {
        return article;
    }

    /** The stamp of the next event about a story, caused by the article at hand. */
    Stamp stamp(String story) {
        return stamp(story, article.article().id(), article.article().receivedAt());
    }

    Stamp stamp(String story, ArticleId cause, Instant at) {
        return new Stamp(
                article.article().edition(),
                new StoryId(story),
                cause,
                article.deduplicated().sequence(),
                events.size(),
                at);
    }

    void tell(StoryEvent event) {
        String story = event.stamp().story().value();
        states.put(story, StoryFold.after(state(story), event));
        events.add(event);
    }

    Optional<StoryState> state(String story) {
        return Optional.ofNullable(states.get(story)).or(() -> memory.states().get(story));
    }

    Optional<StoryFile> file(String story) {
        return Optional.ofNullable(files.get(story)).or(() -> memory.stories().get(story));
    }

    void put(StoryFile file) {
        files.put(file.id(), file);
    }

    void forget(String story) {
        forgotten.add(story);
    }

    /** Something to be done once all has been judged. */
    void later(Runnable write) {
        writes.add(write);
    }

    void write() {
        states.forEach(memory.states()::put);
        files.forEach(memory.stories()::put);
        files.clear();
        forgotten.forEach(story -> {
            memory.states().delete(story);
            memory.stories().delete(story);
        });
        writes.forEach(Runnable::run);
        writes.clear();
    }

    List<StoryEvent> events() {
        return events;
    }

    List<StoryState> changed() {
        return List.copyOf(states.values());
    }

    List<StoryId> forgotten() {
        return forgotten.stream().map(StoryId::new).toList();
    }
}
