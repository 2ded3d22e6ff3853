package io.slugline.storytracker;

import io.slugline.model.Edition;
import io.slugline.model.state.Shelf;
import io.slugline.model.story.StoryState;
import io.slugline.runtime.order.Held;
import io.slugline.runtime.order.Resequencer.NextNumber;
import io.slugline.runtime.state.EditionStores;
import io.slugline.runtime.state.StateVersion;
import io.slugline.runtime.state.Stores;
import io.slugline.stories.ArticleFile;
import io.slugline.stories.BackgroundPage;
import io.slugline.stories.DeskFile;
import io.slugline.stories.Due;
import io.slugline.stories.MemberFile;
import io.slugline.stories.StoryFile;
import io.slugline.stories.StoryMemory;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;

/** The story tracker's state stores, and one edition's shelves in them. */
final class StoryStores {
    private static final String NEXT = "next-numbers";
    private static final String HELD = "held-articles";
    private static final String DESK = "desks";
    private static final String STORIES = "stories";
    private static final String MEMBERS = "members";
    private static final String ARTICLES = "articles";
    private static final String STATES = "story-states";
    private static final String BACKGROUND = "background-pages";
    private static final String AGENDA = "agenda-entries";

    private final EditionStores stores;

    StoryStores(ProcessorContext<?, ?> context, Edition edition) {
        stores = new EditionStores(context, edition);
    }

    static List<StoreBuilder<?>> builders() {
        return List.of(
                StateVersion.builder(),
                Stores.keyValue(NEXT, NextNumber.class),
                Stores.keyValue(HELD, Held.class),
                Stores.keyValue(DESK, DeskFile.class),
                Stores.keyValue(STORIES, StoryFile.class),
                Stores.keyValue(MEMBERS, MemberFile.class),
                Stores.keyValue(ARTICLES, ArticleFile.class),
                Stores.keyValue(STATES, StoryState.class),
                Stores.keyValue(BACKGROUND, BackgroundPage.class),
                Stores.keyValue(AGENDA, Due.class));
    }

    /** The editions that a task has stored something of. */
    static List<Edition> editions(ProcessorContext<?, ?> context) {
        return EditionStores.editions(context, NEXT);
    }

    Shelf<NextNumber> next() {
        return stores.shelf(NEXT);
    }

    Shelf<Held> held() {
        return stores.shelf(HELD);
    }

    StoryMemory memory() {
        return new StoryMemory(
                stores.shelf(DESK),
                stores.shelf(STORIES),
                stores.shelf(MEMBERS),
                stores.shelf(ARTICLES),
                stores.shelf(STATES),
                stores.shelf(BACKGROUND),
                stores.shelf(AGENDA));
    }
}
