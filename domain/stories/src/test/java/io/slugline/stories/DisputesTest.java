package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.story.StoryEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {
    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), StoryMemory.inMemory());
    private final Newsroom newsroom = new Newsroom();

    @Test
    void anotherDayForTheSameDeedIsADiscrepancy() {
        desk.track(newsroom.article(
                "a",
                "The port of Aldora is shut. On Monday, the harbour board published a secret survey of its docks."));

        List<StoryEvent> events = desk.track(newsroom.article(
                        "b",
                        "Aldora port is shut. On Tuesday, the harbour board published the secret survey of docks."))
                .events();

        StoryEvent.DiscrepancyFound found = events.stream()
                .filter(StoryEvent.DiscrepancyFound.class::isInstance)
                .map(StoryEvent.DiscrepancyFound.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("Monday", found.values().get(0).value());
        assertEquals("Tuesday", found.values().get(1).value());
    }

    @Test
    void twoDeedsOnTwoDaysAreNone() {
        desk.track(newsroom.article(
                "a",
                "The port of Aldora is shut. On Monday, the harbour board published a secret survey of its docks."));

        List<StoryEvent> events = desk.track(newsroom.article(
                        "b", "The port of Aldora is shut. On Tuesday, dockers marched past the harbour and chanted."))
                .events();

        assertTrue(events.stream().noneMatch(StoryEvent.DiscrepancyFound.class::isInstance));
    }
}
