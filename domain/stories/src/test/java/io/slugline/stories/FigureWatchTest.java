package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.Span;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Figure;
import io.slugline.model.tag.Tags;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureWatchTest {
    private static final String FERRY = "The ferry Aldora burned off Cape Lindow, and people died, rescuers said.";

    private final StoryMemory memory = StoryMemory.inMemory();
    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), memory);
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

    @Test
    void theMissingFallAsTheyAreFound() {
        track("a", "Courant", "missing", 14, "");

        List<StoryEvent> events = track("b", "Herald", "missing", 9, "");

        assertEquals(1, told(events, StoryEvent.FigureChanged.class));
        assertEquals(0, told(events, StoryEvent.DiscrepancyFound.class));
    }

    @Test
    void howManyWereAboardDoesNotChange() {
        track("a", "Courant", "aboard", 148, "");

        List<StoryEvent> events = track("b", "Herald", "aboard", 150, "");

        assertEquals(0, told(events, StoryEvent.FigureChanged.class));
        assertEquals(1, told(events, StoryEvent.DiscrepancyFound.class));
    }

    @Test
    void anOutletMayCorrectHowManyWereAboard() {
        track("a", "Courant", "aboard", 148, "");

        assertEquals(1, told(track("b", "Courant", "aboard", 150, ""), StoryEvent.FigureChanged.class));
    }

    @Test
    void durationsOfDifferentThingsAreTwoFigures() {
        track("a", "Courant", "duration", 6, "the inquiry");
        List<StoryEvent> other = track("b", "Herald", "duration", 10, "the strike");
        List<StoryEvent> same = track("c", "Herald", "duration", 8, "an inquiry");

        assertEquals(Optional.empty(), changed(other).was());
        assertEquals(Optional.of(BigDecimal.valueOf(6)), changed(same).was());
    }

    @Test
    void aDurationOfNothingSaidIsNoFigureOfTheStory() {
        assertTrue(track("a", "Courant", "duration", 6, "").isEmpty());
        assertTrue(track("b", "Herald", "duration", 10, "").isEmpty());
    }

    @Test
    void whoSaysOfWhatInOtherWordsSupportsAValueAllTheSame() {
        track("a", "Courant", "duration", 6, "the inquiry");
        track("b", "Herald", "duration", 6, "an inquiry of the harbour");
        track("c", "Tribune", "duration", 6, "the strike");

        StoryState state = memory.states()
                .get(memory.articles().get("a").orElseThrow().story())
                .orElseThrow();

        assertEquals(2, state.figures().get(0).history().get(0).articleCount());
    }

    private static StoryEvent.FigureChanged changed(List<StoryEvent> events) {
        return (StoryEvent.FigureChanged) events.get(0);
    }

    private List<StoryEvent> track(String id, String outlet, int deaths) {
        return track(id, outlet, "deaths", deaths, "ferry fire");
    }

    private List<StoryEvent> track(String id, String outlet, String attribute, int value, String of) {
        Figure figure = new Figure(new Span(0, 3), attribute, BigDecimal.valueOf(value), Figure.Bound.EXACTLY, "", of);
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
