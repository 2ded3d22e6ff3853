package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReshapingTest {
    private static final String FERRY =
            "The ferry Aldora ran aground off Cape Lindow, and rescuers took %d of its crew off.";
    private static final String BUDGET =
            "Parliament passed %d chapters of a budget with taxes on sugar after long debate.";
    private static final String DOCKS =
            "Dockers at Port Marrow walked out over %d unpaid shifts, and cranes stood still.";
    private static final String BOTH =
            "Dockers at Port Marrow walked out and cranes stood still as the ferry Aldora lay aground"
                    + " off Cape Lindow and rescuers took %d of its crew off unpaid shifts.";

    private final StoryMemory memory = StoryMemory.inMemory();
    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), memory);
    private final Newsroom newsroom = new Newsroom();
    private final Map<String, List<StoryEvent>> told = new TreeMap<>();
    private int written;

    @Test
    void aStoryWhoseArticlesWereRewrittenAboutAnotherHappeningParts() {
        StoryTurn first = write(FERRY, 12);
        for (int i = 6; i < 12; i++) {
            note(desk.track(newsroom.revision("a" + i, 2, String.format(BUDGET, i))));
        }

        StoryTurn last = write(FERRY, 6);

        List<StoryEvent> splits = told(StoryEvent.Split.class);
        assertEquals(2, splits.size());
        StoryEvent.Split split = (StoryEvent.Split) splits.get(0);
        assertEquals(first.enriched().story().id(), split.from());
        assertEquals(first.enriched().story().id(), last.enriched().story().id());
        assertEquals(6, state(split.into().value()).articleCount());
        assertEquals(12, state(split.from().value()).articleCount());
        assertFolds();
    }

    @Test
    void anArticleOfThePartedStoryIsFoundInTheNewOne() {
        write(FERRY, 12);
        for (int i = 6; i < 12; i++) {
            note(desk.track(newsroom.revision("a" + i, 2, String.format(BUDGET, i))));
        }
        write(FERRY, 6);
        StoryEvent.Split split = (StoryEvent.Split) told(StoryEvent.Split.class).get(0);

        StoryTurn copy = desk.track(newsroom.copy("copy", "a7", BUDGET));

        assertEquals(split.into(), copy.enriched().story().id());
    }

    @Test
    void storiesThatGrowTogetherBecomeOneAndTheOldIdLeadsOn() {
        write(FERRY, 4);
        write(DOCKS, 3);
        write(BOTH, 12);

        List<StoryEvent> merges = told(StoryEvent.Merged.class);
        assertEquals(2, merges.size());
        StoryEvent.Merged merged = (StoryEvent.Merged) merges.get(0);
        assertEquals(StoryState.Status.RETIRED, state(merged.retired().value()).status());
        assertEquals(19, state(merged.survivor().value()).articleCount());
        assertTrue(state(merged.survivor().value()).articles().contains(new ArticleId("a5")));
        StoryTurn copy = note(desk.track(newsroom.copy("copy", "a5", DOCKS)));
        assertEquals(merged.survivor(), copy.enriched().story().id());
        assertFolds();
    }

    private StoryTurn write(String form, int count) {
        StoryTurn turn = write(form);
        for (int i = 1; i < count; i++) {
            turn = write(form);
        }
        return turn;
    }

    private StoryTurn write(String form) {
        String id = "a" + written++;
        return note(desk.track(newsroom.article(id, String.format(form, written))));
    }

    private StoryTurn note(StoryTurn turn) {
        turn.events()
                .forEach(event -> told.computeIfAbsent(event.stamp().story().value(), any -> new ArrayList<>())
                        .add(event));
        return turn;
    }

    private List<StoryEvent> told(Class<? extends StoryEvent> type) {
        return told.values().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .toList();
    }

    private StoryState state(String story) {
        return memory.states().get(story).orElseThrow();
    }

    private void assertFolds() {
        told.forEach((story, events) -> assertEquals(state(story), StoryFold.fold(events)));
    }
}
