package io.slugline.evaluation.stories;

import io.slugline.model.state.MemoryShelf;
import io.slugline.model.story.StoryState;
import io.slugline.stories.ArticleFile;
import io.slugline.stories.Due;
import io.slugline.stories.MemberFile;
import io.slugline.stories.StoryFile;
import io.slugline.stories.StoryMemory;
import java.util.Locale;

/**
 * A story desk's memory on the heap. What lasts as long as the time for which a story is remembered, and would lie on a
 * service's disk, is encoded as it grows old: states and places of articles.
 */
final class HeapMemory {
    private final MemoryShelf<StoryFile> stories = new MemoryShelf<>();
    private final MemoryShelf<MemberFile> members = new MemoryShelf<>();
    private final PackedShelf<ArticleFile> articles = new PackedShelf<>(ArticleFile.class);
    private final PackedShelf<StoryState> states = new PackedShelf<>(StoryState.class);
    private final MemoryShelf<Due> agenda = new MemoryShelf<>();

    StoryMemory shelves() {
        return new StoryMemory(new MemoryShelf<>(), stories, members, articles, states, new MemoryShelf<>(), agenda);
    }

    void pack() {
        articles.pack();
        states.pack();
    }

    String told() {
        return String.format(
                Locale.ROOT,
                "stories %,d, members %,d, articles %,d, states %,d",
                stories.size(),
                members.size(),
                articles.size(),
                states.size());
    }
}
