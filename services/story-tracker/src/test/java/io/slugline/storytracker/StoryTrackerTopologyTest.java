package io.slugline.storytracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Tags;
import io.slugline.runtime.kit.ServiceDriver;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.SequenceMark;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTrackerTopologyTest {
    private static final Instant RECEIVED = Instant.parse("2023-05-09T08:15:00Z");

    @TempDir
    Path folder = Path.of("");

    private ServiceDriver driver;

    @BeforeEach
    void start() {
        driver = new ServiceDriver(new StoryTrackerService(), folder);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void articlesComeOutInTheOrderOfTheirNumbers() {
        send("en", 3);
        send("en", 2);
        assertEquals(List.of(), numbers());

        send("en", 1);

        assertEquals(List.of(1L, 2L, 3L), numbers());
    }

    @Test
    void oneEditionDoesNotWaitForAnother() {
        send("en", 2);
        send("de", 1);

        assertEquals(List.of(1L), numbers());
    }

    @Test
    void aRepeatIsIgnored() {
        send("en", 1);
        send("en", 1);

        assertEquals(List.of(1L), numbers());
    }

    @Test
    void anOperatorClosesAHole() {
        send("en", 2);

        mark("en", 1, "skipped");

        assertEquals(List.of(2L), numbers());
    }

    @Test
    void aReplayFromTheMiddleBeginsWithAStartMark() {
        mark("en", 41, "start");
        send("en", 42);
        send("en", 41);

        assertEquals(List.of(41L, 42L), numbers());
    }

    @Test
    void theFirstArticleOpensAStoryAndItsStateIsPublished() {
        send("en", 1);

        List<StoryEvent> events = driver.read(Topics.STORY_EVENT, StoryEvent.class);
        List<StoryState> states = driver.read(Topics.STORY_STATE, StoryState.class);
        assertTrue(events.get(0) instanceof StoryEvent.Opened, events.toString());
        assertEquals(
                events.get(0).stamp().story(), states.get(states.size() - 1).id());
    }

    @Test
    void aWithdrawnArticleIsBlankedOnTheTopicsThatKeepTheLastValue() {
        send("en", 1);
        String story =
                driver.read(Topics.STORY_STATE, StoryState.class).get(0).id().value();
        driver.read(Topics.ENRICHED);

        withdraw("en", 1, 2);

        TestRecord<byte[], byte[]> enriched = driver.read(Topics.ENRICHED).get(0);
        assertEquals("a-en1", new String(enriched.key(), StandardCharsets.UTF_8));
        assertFalse(new String(enriched.value(), StandardCharsets.UTF_8).contains("weir"));
        List<TestRecord<byte[], byte[]>> states = driver.read(Topics.STORY_STATE);
        TestRecord<byte[], byte[]> last = states.get(states.size() - 1);
        assertEquals(story, new String(last.key(), StandardCharsets.UTF_8));
        assertNull(last.value(), "a story of one article is forgotten with it");
        List<StoryEvent> events = driver.read(Topics.STORY_EVENT, StoryEvent.class);
        assertTrue(events.get(events.size() - 1) instanceof StoryEvent.Corrected, events.toString());
    }

    private void withdraw(String edition, long article, long sequence) {
        ArticleId id = new ArticleId("a-" + edition + article);
        DeduplicatedArticle nothing = new DeduplicatedArticle(
                new ArticleDraft(id, RECEIVED.plusSeconds(sequence))
                        .edition(new Edition(edition))
                        .withdrawn("taken down by the outlet")
                        .article(),
                sequence,
                2,
                Copy.original(id),
                List.of(),
                "");
        driver.send(edition, Json.write(new TaggedArticle(nothing, Tags.NONE, "")), RECEIVED.plusSeconds(sequence));
    }

    @Test
    void aBodyThatMayNotBePassedOnIsLeftOut() {
        driver.close();
        driver = new ServiceDriver(new StoryTrackerService(), folder, Map.of("bodies.withheld", "courier.example"));

        send("en", 1);

        EnrichedArticle article =
                driver.read(Topics.ENRICHED, EnrichedArticle.class).get(0);
        assertEquals(List.of(), article.article().body());
        assertEquals("Footbridge shut after planks give way", article.article().title());
    }

    @Test
    void whoWaitsAndWhatIsOpenIsToldAsMetrics() {
        send("en", 1);
        send("en", 3);
        send("en", 4);

        assertEquals(1, gauge("slugline.stories.open"));
        assertEquals(2, gauge("slugline.sequence.waiting"));
        assertEquals(
                1,
                driver.registry()
                        .get("slugline.story.events")
                        .tag("type", "opened")
                        .counter()
                        .count());
    }

    @Test
    void aMarkWithoutAnEditionIsADeadLetter() {
        driver.send(
                "en",
                "{\"edition\":\"\",\"sequence\":7}".getBytes(StandardCharsets.UTF_8),
                RECEIVED,
                Headers.CONTROL,
                "skipped");

        assertEquals(1, driver.read(Topics.deadLetters("story-tracker")).size());
    }

    @Test
    void anArticleThatLeavesNoRoomForItsStoryIsADeadLetter() {
        byte[] padded = Arrays.copyOf(tagged("en", 1), Topics.TAGGED.guardBytes() + 1);
        Arrays.fill(padded, tagged("en", 1).length, padded.length, (byte) ' ');

        driver.send("en", padded, RECEIVED);

        assertEquals(1, driver.read(Topics.deadLetters("story-tracker")).size());
    }

    private double gauge(String name) {
        return driver.registry().get(name).gauge().value();
    }

    private List<Long> numbers() {
        return driver.read(Topics.ENRICHED, EnrichedArticle.class).stream()
                .map(article -> article.tagged().deduplicated().sequence())
                .toList();
    }

    private void send(String edition, long sequence) {
        driver.send(edition, tagged(edition, sequence), RECEIVED.plusSeconds(sequence));
    }

    private static byte[] tagged(String edition, long sequence) {
        ArticleId id = new ArticleId("a-" + edition + sequence);
        DeduplicatedArticle article = new DeduplicatedArticle(
                new ArticleDraft(id, RECEIVED.plusSeconds(sequence))
                        .edition(new Edition(edition))
                        .url("https://www.courier.example/" + sequence)
                        .title("Footbridge shut after planks give way")
                        .body(List.of(
                                "The footbridge over the weir was shut after planks gave way, report " + sequence))
                        .article(),
                sequence,
                1,
                Copy.original(id),
                List.of(),
                "");
        return Json.write(new TaggedArticle(article, Tags.NONE, ""));
    }

    private void mark(String edition, long sequence, String kind) {
        byte[] value = Json.write(new SequenceMark(new Edition(edition), sequence, "lost with its topic"));
        driver.send(edition, value, RECEIVED, Headers.CONTROL, kind);
    }
}
