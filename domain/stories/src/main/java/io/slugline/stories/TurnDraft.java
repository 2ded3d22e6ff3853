package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.StoryId;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryEvent.Stamp;
import io.slugline.model.story.StoryState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that one article changes, gathered while it is judged and written when nothing can fail any more. */
final class TurnDraft {
    private final StoryMemory memory;
    private final TaggedArticle article;
    private final List<StoryEvent> events = new ArrayList<>();
    private final Map<String, Optional<StoryState>> known = new HashMap<>();
    private final TreeMap<String, StateDraft> drafts = new TreeMap<>();
    private final Map<String, StoryState> states = new HashMap<>();
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
        StateDraft draft = drafts.get(story);
        if (draft == null) {
            draft = state(story).map(StateDraft::new).orElseGet(() -> new StateDraft(event.stamp()));
            drafts.put(story, draft);
        }
        draft.apply(event);
        states.remove(story);
        events.add(event);
    }

    /** The story as it stands after all that was told of it. */
    Optional<StoryState> state(String story) {
        StateDraft draft = drafts.get(story);
        return draft == null
                ? known.computeIfAbsent(story, memory.states()::get)
                : Optional.of(states.computeIfAbsent(story, any -> draft.state()));
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
        drafts.forEach((story, draft) -> memory.states().put(story, state(story).orElseThrow()));
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
        return drafts.keySet().stream().map(story -> state(story).orElseThrow()).toList();
    }

    List<StoryId> forgotten() {
        return forgotten.stream().map(StoryId::new).toList();
    }
}
