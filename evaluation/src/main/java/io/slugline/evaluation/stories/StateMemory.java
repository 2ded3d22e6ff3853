package io.slugline.evaluation.stories;

import io.slugline.model.story.StoryState;
import io.slugline.stories.ArticleFile;
import io.slugline.stories.BackgroundPage;
import io.slugline.stories.DeskFile;
import io.slugline.stories.Due;
import io.slugline.stories.MemberFile;
import io.slugline.stories.StoryFile;
import io.slugline.stories.StoryMemory;
import java.util.List;
import java.util.Locale;

/** A story desk's memory, encoded as in the service, with the bytes it takes. */
final class StateMemory {
    private final StateShelf<DeskFile> desk = new StateShelf<>(DeskFile.class);
    private final StateShelf<StoryFile> stories = new StateShelf<>(StoryFile.class);
    private final StateShelf<MemberFile> members = new StateShelf<>(MemberFile.class);
    private final StateShelf<ArticleFile> articles = new StateShelf<>(ArticleFile.class);
    private final StateShelf<StoryState> states = new StateShelf<>(StoryState.class);
    private final StateShelf<BackgroundPage> background = new StateShelf<>(BackgroundPage.class);
    private final StateShelf<Due> agenda = new StateShelf<>(Due.class);

    StoryMemory shelves() {
        return new StoryMemory(desk, stories, members, articles, states, background, agenda);
    }

    long bytes() {
        return List.of(desk, stories, members, articles, states, background, agenda).stream()
                .mapToLong(StateShelf::bytes)
                .sum();
    }

    /** Entries and bytes of each shelf. */
    String told() {
        return told("stories", stories)
                + told(", members", members)
                + told(", articles", articles)
                + told(", states", states)
                + told(", background", background)
                + told(", agenda", agenda);
    }

    private static String told(String name, StateShelf<?> shelf) {
        return String.format(Locale.ROOT, "%s %,d (%,d bytes)", name, shelf.size(), shelf.bytes());
    }
}
