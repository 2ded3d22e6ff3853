package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.EntityId;
import io.slugline.model.Span;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Tags;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    private static final String FERRY = "The ferry Aldora ran aground off Cape Lindow, its captain Sergei Volkov said.";

    private final StoryDesk desk = new StoryDesk(
            StorySettings.standard(),
            StoryMemory.inMemory(),
            (quotes, passages, origins) -> quotes,
            entity -> entity.name().toLowerCase(Locale.ROOT).replace('y', 'i'));
    private final Newsroom newsroom = new Newsroom();

    @Test
    void aNameInAnotherSpellingIsTheEntityThatTheStoryKnows() {
        desk.track(article("a", "Sergei Volkov", "e-1"));

        StoryTurn turn = desk.track(article("b", "Sergey Volkov", "e-2"));

        StoryState story = turn.changed().get(0);
        assertEquals(1, story.entities().size());
        assertEquals(2, story.entities().get(0).count());
        assertEquals(
                new EntityId("e-1"),
                turn.enriched().tagged().tags().mentions().get(0).entity());
    }

    private TaggedArticle article(String id, String name, String entity) {
        EntityId known = new EntityId(entity);
        Tags tags = new Tags(
                List.of(new Mention(new Span(0, 3), EntityType.PERSON, known)),
                List.of(new Entity(known, name, EntityType.PERSON, 1)),
                List.of(),
                List.of(),
                List.of());
        return newsroom.article(id, "Outlet " + id, FERRY, tags);
    }
}
