package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.Span;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.tag.Figure;
import io.slugline.model.tag.Tags;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureWatchTest {
    private static final String FERRY = "The ferry Aldora burned off Cape Lindow, and people died, rescuers said.";

    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), StoryMemory.inMemory());
    private final Newsroom newsroom = new Newsroom();

    @Test
    void aRisingTollIsAChangeAndALowerOneADisagreement() {
        track("a", "Courant", 9);

        assertEquals(1, told(track("b", "Herald", 12), StoryEvent.FigureChanged.class));
        assertEquals(1, told(track("c", "Tribune", 11), StoryEvent.DiscrepancyFound.class));
    }

    @Test
    void aDisagreementIsToldOnce() {
        track("a", "Herald", 12);
        track("b", "Tribune", 11);

        assertTrue(track("c", "Spark", 11).isEmpty());
    }

    @Test
    void oneWhoComesToTheOtherValueEndsTheDisagreement() {
        track("a", "Herald", 12);
        track("b", "Tribune", 11);

        List<StoryEvent> events = track("c", "Herald", 11);

        StoryEvent.DiscrepancyResolved resolved = events.stream()
                .filter(StoryEvent.DiscrepancyResolved.class::isInstance)
                .map(StoryEvent.DiscrepancyResolved.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("11", resolved.value());
        assertEquals(1, told(events, StoryEvent.FigureChanged.class));
    }

    @Test
    void anotherWhoRepeatsAValueEndsNothing() {
        track("a", "Herald", 12);
        track("b", "Tribune", 11);

        assertEquals(0, told(track("c", "Spark", 12), StoryEvent.DiscrepancyResolved.class));
    }

    private List<StoryEvent> track(String id, String outlet, int deaths) {
        Figure figure = new Figure(
                new Span(0, 3), "deaths", BigDecimal.valueOf(deaths), Figure.Bound.EXACTLY, "", "ferry fire");
        Tags tags = new Tags(List.of(), List.of(), List.of(), List.of(figure), List.of());
        return desk.track(newsroom.article(id, outlet, FERRY, tags)).events().stream()
                .filter(event -> event instanceof StoryEvent.FigureChanged
                        || event instanceof StoryEvent.DiscrepancyFound
                        || event instanceof StoryEvent.DiscrepancyResolved)
                .toList();
    }

    private static long told(List<StoryEvent> events, Class<? extends StoryEvent> type) {
        return events.stream().filter(type::isInstance).count();
    }
}
