package io.slugline.stories;

import io.slugline.model.state.MemoryShelf;
import io.slugline.model.state.Shelf;
import io.slugline.model.story.StoryState;

/**
 * All that a story desk remembers of one edition. Each shelf has one kind of value and is written for one article at a
 * time; what the desk holds besides is made from these.
 *
 * @param desk the newest desk time and sequence, under one key
 * @param stories what assignment needs of each living story, by story id
 * @param members what assignment and news need of a story's articles, by story id and sequence
 * @param articles the story of each article that is remembered, by article id
 * @param states each story as it stands, by story id: the fold of its events
 * @param background in how many articles each word has occurred, in pages
 * @param agenda what is due at which desk time: stories to fall quiet or to be forgotten
 */
public record StoryMemory(
        Shelf<DeskFile> desk,
        Shelf<StoryFile> stories,
        Shelf<MemberFile> members,
        Shelf<ArticleFile> articles,
        Shelf<StoryState> states,
        Shelf<BackgroundPage> background,
        Shelf<Due> agenda) {
    /** The same shelves, with the stories that were told last at hand. */
    StoryMemory remembering() {
        return new StoryMemory(
                desk, new RecentShelf<>(stories), members, articles, new RecentShelf<>(states), background, agenda);
    }

    public static StoryMemory inMemory() {
        return new StoryMemory(
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>());
    }
}
