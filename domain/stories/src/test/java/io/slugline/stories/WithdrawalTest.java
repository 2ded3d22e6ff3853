package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.EntityId;
import io.slugline.model.StoryId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Tags;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article that is taken back leaves its story as if others alone had told it. */
class WithdrawalTest {
    private static final String FERRY =
            "The ferry Aldora ran aground off Cape Lindow on Monday, and rescuers took 40 off.";
    private static final String FERRY_LATER =
            "All 40 aboard the ferry Aldora are safe, rescuers at Cape Lindow said on Monday.";

    private final StoryMemory memory = StoryMemory.inMemory();
    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), memory);
    private final Newsroom newsroom = new Newsroom();

    @Test
    void theStoryIsToldWithoutIt() {
        desk.track(newsroom.article("a", "Harbour Post", FERRY, named("master", "ferry")));
        desk.track(newsroom.article("b", "Lindow Echo", FERRY_LATER, named("ferry")));

        StoryTurn turn = desk.track(newsroom.withdrawal("a"));

        StoryState story = turn.changed().get(0);
        assertEquals(1, story.articleCount());
        assertEquals(1, story.independentOrigins());
        assertEquals(List.of("Lindow Echo"), story.sources());
        assertEquals(FERRY_LATER.substring(0, 40), story.headline());
        assertEquals(List.of(entity("ferry", 1)), story.entities(), "what only the withdrawn article named is gone");
        assertFalse(story.toString().contains("ran aground"), story.toString());
    }

    @Test
    void itIsToldAsACorrectionThatSaysWhatTheStoryBecomes() {
        StoryId story =
                desk.track(newsroom.article("a", FERRY)).enriched().story().id();
        desk.track(newsroom.article("b", FERRY_LATER));

        StoryTurn turn = desk.track(newsroom.withdrawal("a"));

        StoryEvent.Corrected corrected = (StoryEvent.Corrected) turn.events().get(0);
        assertEquals(1, corrected.becomes().orElseThrow().articleCount());
        assertEquals("", corrected.member().title());
        assertEquals(story, turn.enriched().story().id());
        assertFalse(turn.enriched().toString().contains("aground"));
    }

    @Test
    void aStoryOfItAloneIsForgotten() {
        StoryId story =
                desk.track(newsroom.article("a", FERRY)).enriched().story().id();

        StoryTurn turn = desk.track(newsroom.withdrawal("a"));

        assertEquals(List.of(story), turn.forgotten());
        assertTrue(memory.states().get(story.value()).isEmpty());
        assertEquals(0, desk.openStories());
    }

    @Test
    void anArticleOfTheSameHappeningOpensAnotherStoryThen() {
        StoryId story =
                desk.track(newsroom.article("a", FERRY)).enriched().story().id();
        desk.track(newsroom.withdrawal("a"));

        StoryTurn next = desk.track(newsroom.article("b", FERRY_LATER));

        assertFalse(next.enriched().story().id().equals(story));
    }

    @Test
    void anUnknownArticleChangesNoStory() {
        desk.track(newsroom.article("a", FERRY));

        StoryTurn turn = desk.track(newsroom.withdrawal("never"));

        assertEquals(List.of(), turn.events());
        assertEquals(List.of(), turn.changed());
    }

    private static Tags named(String... names) {
        List<Entity> entities =
                List.of(names).stream().map(name -> entity(name, 1)).toList();
        return new Tags(List.of(), entities, List.of(), List.of(), List.of());
    }

    private static Entity entity(String name, int count) {
        return new Entity(new EntityId(name), name, EntityType.OTHER, count);
    }
}
