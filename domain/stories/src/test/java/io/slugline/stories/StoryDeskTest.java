package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.state.MemoryShelf;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryLink;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StoryDeskTest {
    private static final String FERRY =
            "The ferry Aldora ran aground off Cape Lindow on Monday, and rescuers took 40 off.";
    private static final String FERRY_LATER =
            "All 40 aboard the ferry Aldora are safe, rescuers at Cape Lindow said on Monday.";
    private static final String BUDGET =
            "Parliament passed a budget with higher taxes on sugar after a night of debate.";

    private final StoryMemory memory = StoryMemory.inMemory();
    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), memory);
    private final Newsroom newsroom = new Newsroom();

    @Test
    void theFirstArticleOpensAStory() {
        StoryTurn turn = desk.track(newsroom.article("a", FERRY));

        assertEquals(StoryLink.Verdict.OPENED, turn.enriched().story().verdict());
        assertEquals(1.0, turn.enriched().news().score());
    }

    @Test
    void anArticleAboutTheSameHappeningJoinsItsStory() {
        StoryTurn first = desk.track(newsroom.article("a", FERRY));

        StoryTurn second = desk.track(newsroom.article("b", FERRY_LATER));

        assertEquals(first.enriched().story().id(), second.enriched().story().id());
        assertTrue(second.enriched().story().because().contains("Aldora"));
    }

    @Test
    void anArticleAboutAnotherHappeningOpensItsOwn() {
        StoryTurn first = desk.track(newsroom.article("a", FERRY));

        StoryTurn second = desk.track(newsroom.article("b", BUDGET));

        assertNotEquals(first.enriched().story().id(), second.enriched().story().id());
    }

    @Test
    void aLateOriginalTakesThePlaceOfItsCopiesAsAnOrigin() {
        desk.track(newsroom.article("copy", FERRY));
        ArticleId late = new ArticleId("late");
        Copy original = new Copy(
                Copy.CopyKind.ORIGINAL,
                Optional.empty(),
                0,
                List.of(),
                0,
                late,
                List.of(),
                List.of(new ArticleId("copy")));

        StoryTurn turn = desk.track(
                newsroom.tagged(newsroom.draft("late", "Agency", FERRY).article(), 1, original, Tags.NONE));

        assertEquals(2, turn.changed().get(0).articleCount());
        assertEquals(1, turn.changed().get(0).independentOrigins());
    }

    @Test
    void aCopyFollowsItsOriginalAndTellsNothingNew() {
        StoryTurn first = desk.track(newsroom.article("a", FERRY));

        StoryTurn copy = desk.track(newsroom.copy("b", "a", FERRY));

        assertEquals(first.enriched().story().id(), copy.enriched().story().id());
        assertEquals(0.0, copy.enriched().news().score());
        assertEquals(1, copy.changed().get(0).independentOrigins());
    }

    @Test
    void aRevisionKeepsItsStoryAndAddsNoMember() {
        StoryTurn first = desk.track(newsroom.article("a", FERRY));

        StoryTurn revision = desk.track(newsroom.revision("a", 2, BUDGET));

        assertEquals(first.enriched().story().id(), revision.enriched().story().id());
        assertEquals(1, revision.changed().get(0).articleCount());
        assertTrue(revision.events().get(0) instanceof StoryEvent.Corrected);
    }

    @Test
    void aSilentStoryFallsQuietAndIsRevived() {
        desk.track(newsroom.article("a", FERRY));
        newsroom.wait(Duration.ofDays(5));

        StoryTurn later = desk.track(newsroom.article("b", BUDGET));
        StoryTurn again = desk.track(newsroom.copy("c", "a", FERRY));

        assertTrue(later.events().get(0) instanceof StoryEvent.WentQuiet);
        assertTrue(again.events().get(1) instanceof StoryEvent.Revived);
    }

    @Test
    void aJumpOfTenYearsLeavesNothingBehind() {
        newsroom.stream(new Random(1), 50).forEach(desk::track);
        newsroom.wait(Duration.ofDays(3650));

        for (int i = 0; i < 12; i++) {
            desk.track(newsroom.article("late" + i, BUDGET + i));
        }

        assertEquals(1, ((MemoryShelf<StoryFile>) memory.stories()).size() - closed());
    }

    @Test
    void whatCameInOneHourIsForgottenInTurns() {
        for (int i = 0; i < 600; i++) {
            desk.track(newsroom.article("a" + i, FERRY));
            newsroom.wait(Duration.ofSeconds(-57)); // of the minute between two articles
        }
        newsroom.wait(Duration.ofDays(3650));
        List<Integer> left = new ArrayList<>();

        for (int i = 0; left.isEmpty() || (left.get(left.size() - 1) > 0 && i < 10_000); i++) {
            desk.track(newsroom.article("late" + i, BUDGET + i));
            left.add(agendaBefore(i));
        }

        for (int i = 1; i < left.size(); i++) {
            assertTrue(left.get(i - 1) - left.get(i) <= 256, left.toString());
        }
        assertEquals(0, left.get(left.size() - 1));
    }

    /** How much of the agenda is left from before the jump. */
    private int agendaBefore(int late) {
        return ((MemoryShelf<Due>) memory.agenda()).size() - late - 1;
    }

    private int closed() {
        List<StoryFile> closed = new ArrayList<>();
        memory.stories().forEach((id, file) -> {
            if (file.phase() == StoryFile.Phase.CLOSED || file.phase() == StoryFile.Phase.RETIRED) {
                closed.add(file);
            }
        });
        return closed.size();
    }

    @Test
    void aThousandCopiesTakeTheRoomOfOne() {
        desk.track(newsroom.article("a", FERRY));

        for (int i = 0; i < 1000; i++) {
            desk.track(newsroom.copy("c" + i, "a", FERRY));
        }

        assertEquals(1, ((MemoryShelf<MemberFile>) memory.members()).size());
        memory.states()
                .forEach((id, state) ->
                        assertEquals(StoryState.MOST_LISTED, state.articles().size()));
    }

    @RepeatedTest(5)
    void aDeskRebuiltInMidStreamGoesOnAsTheOneBefore(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<TaggedArticle> stream = newsroom.stream(random, 150);
        StoryMemory other = StoryMemory.inMemory();
        StoryDesk rebuilt = new StoryDesk(StorySettings.standard(), other);

        for (TaggedArticle article : stream) {
            if (random.nextInt(10) == 0) {
                rebuilt = new StoryDesk(StorySettings.standard(), other);
            }
            assertEquals(desk.track(article), rebuilt.track(article), "seed " + repetition.getCurrentRepetition());
        }
    }

    @Test
    void theStateOfAStoryIsTheFoldOfItsEvents() {
        Map<String, List<StoryEvent>> told = new TreeMap<>();
        for (TaggedArticle article : newsroom.stream(new Random(7), 200)) {
            for (StoryEvent event : desk.track(article).events()) {
                told.computeIfAbsent(event.stamp().story().value(), any -> new ArrayList<>())
                        .add(event);
            }
        }

        told.forEach((story, events) -> assertEquals(memory.states().get(story).orElseThrow(), StoryFold.fold(events)));
    }
}
