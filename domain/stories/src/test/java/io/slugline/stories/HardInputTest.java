package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Published;
import io.slugline.model.copy.Copy;
import io.slugline.model.state.MemoryShelf;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Tags;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HardInputTest {
    private static final int LONG_STORY = 1_500;
    private static final int MOST_SCORED = 32;
    /** A multiple of the articles after which the desk looks for splits, and after which it writes a page of counts. */
    private static final int ROUND = 320;

    private final StoryMemory memory = StoryMemory.inMemory();
    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), memory);
    private final Newsroom newsroom = new Newsroom();

    @Test
    void anArticleWithoutTitleBodyAndDateOpensAStory() {
        ArticleId id = new ArticleId("empty");
        var empty = newsroom.draft("empty", "", "").title("").body(List.of()).article();

        StoryTurn turn = desk.track(newsroom.tagged(empty, 1, Copy.original(id), Tags.NONE));

        assertEquals("STORY", turn.enriched().story().slug());
        assertEquals(0, turn.enriched().news().score());
    }

    @Test
    void aDateNobodyCanReadIsNone() {
        ArticleId id = new ArticleId("odd");
        var odd = newsroom.draft("odd", "Outlet", "The ferry sank on some day or other.")
                .published(Optional.of(new Published("0000-99-99", Published.Precision.DAY, Published.Basis.MARKUP)))
                .article();

        StoryTurn turn = desk.track(newsroom.tagged(odd, 1, Copy.original(id), Tags.NONE));

        assertEquals(1, turn.changed().size());
    }

    @Test
    void aLongStoryTakesTheRoomOfAFewHundredArticles() {
        for (int i = 0; i < LONG_STORY; i++) {
            desk.track(newsroom.article(
                    "a" + i,
                    "The ferry Aldora sank off Lindow, and " + i % 40 + " more were saved, the coast guard said."));
        }

        assertEquals(1, ((MemoryShelf<StoryState>) memory.states()).size());
        assertTrue(((MemoryShelf<MemberFile>) memory.members()).size()
                <= StorySettings.standard().mostMembers());
        memory.states().forEach((id, state) -> {
            assertEquals(LONG_STORY, state.articleCount());
            assertEquals(StoryState.MOST_LISTED, state.articles().size());
        });
    }

    @Test
    void aFurtherArticleOfALongStoryCostsNoMoreThanTheHundredth() {
        CountingShelves counting = new CountingShelves(memory);
        StoryDesk counted = new StoryDesk(StorySettings.standard(), counting.memory());

        track(counted, counting, 100);
        long early = track(counted, counting, ROUND);
        track(counted, counting, LONG_STORY);
        long late = track(counted, counting, ROUND);

        assertTrue(late <= early, late + " uses of the shelves where there were " + early);
    }

    private long track(StoryDesk counted, CountingShelves counting, int articles) {
        long before = counting.uses();
        for (int i = 0; i < articles; i++) {
            counted.track(newsroom.article(
                    "a" + counting.uses(),
                    "The ferry Aldora sank off Lindow, and " + i % 40 + " more were saved, the coast guard said."));
        }
        return counting.uses() - before;
    }

    @Test
    void aThousandCopiesTakeTheRoomOfOneMember() {
        String text = "The ferry Aldora sank off Lindow on Monday with forty aboard, the coast guard said.";
        desk.track(newsroom.article("original", text));
        for (int i = 0; i < 1_000; i++) {
            desk.track(newsroom.copy("copy" + i, "original", text));
        }

        assertEquals(1, ((MemoryShelf<MemberFile>) memory.members()).size());
        memory.states().forEach((id, state) -> {
            assertEquals(1_001, state.articleCount());
            assertEquals(1, state.independentOrigins());
            assertEquals(StoryState.MOST_LISTED, state.sources().size());
        });
    }

    @Test
    void noArticleIsComparedWithMoreThanSoManyStories() {
        newsroom.stream(new Random(4), 300).forEach(desk::track);
        long before = desk.storiesScored();

        desk.track(newsroom.article("last", "The ferry at Port Aldora went on, and the budget, and the strike."));

        assertTrue(desk.storiesScored() - before <= MOST_SCORED);
    }

    @Test
    void timeThatRunsBackwardsIsTakenAsStandingStill() {
        desk.track(newsroom.article("a", "The ferry Aldora sank off Lindow on Monday."));
        newsroom.wait(Duration.ofDays(-4000));

        StoryTurn turn = desk.track(newsroom.article("b", "The ferry Aldora, sunk off Lindow, is to be raised."));

        assertEquals(2, turn.changed().get(0).articleCount());
    }

    @Test
    void tenYearsOfSilenceAreWorkedOffArticleByArticle() {
        for (int i = 0; i < 200; i++) {
            desk.track(
                    newsroom.article("a" + i, "Nothing " + i * 7919 + " joins word" + i + " here" + i + " alone" + i));
        }
        newsroom.wait(Duration.ofDays(3650));

        StoryTurn turn = desk.track(newsroom.article("late", "Parliament passed a budget."));

        assertTrue(turn.changed().size() <= 2 * MOST_SCORED + 1, turn.changed().size() + " stories in one turn");
    }
}
