package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.slugline.model.tag.Tags;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final String MONDAY =
            "Aldora close: shares rose 1.4 percent to 5,210. Banks gained 2.7, the crown stood at"
                    + " 8.91, ten-year bonds paid 3.35, copper cost 9,020 and oil 81.6.";
    private static final String TUESDAY =
            "Aldora close: shares fell 0.6 percent to 5,179. Banks lost 1.1, the crown stood at"
                    + " 8.96, ten-year bonds paid 3.41, copper cost 8,977 and oil 80.2.";
    private static final String AGAIN =
            "Aldora close, updated: shares rose 1.4 percent to 5,210, banks 2.7, the crown to 8.91,"
                    + " bonds paid 3.35, copper cost 9,020, oil 81.6 at the close.";

    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), StoryMemory.inMemory());
    private final Newsroom newsroom = new Newsroom();

    @Test
    void theNextDaysFormIsAStoryOfItsOwn() {
        StoryTurn monday = desk.track(newsroom.article("a", "Ledger", MONDAY, Tags.NONE));
        newsroom.wait(Duration.ofDays(1));

        StoryTurn tuesday = desk.track(newsroom.article("b", "Ledger", TUESDAY, Tags.NONE));

        assertNotEquals(
                monday.enriched().story().id(), tuesday.enriched().story().id());
    }

    @Test
    void theSameNumbersTellOfTheSameDay() {
        StoryTurn first = desk.track(newsroom.article("a", "Ledger", MONDAY, Tags.NONE));
        newsroom.wait(Duration.ofDays(1));

        StoryTurn second = desk.track(newsroom.article("b", "Ledger", AGAIN, Tags.NONE));

        assertEquals(first.enriched().story().id(), second.enriched().story().id());
    }
}
