package io.slugline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.slugline.model.article.Article;
import io.slugline.model.page.AsideRecord;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The fuzzer's way into what services read from topics. In the build it reads the seeds that lie beside it and whatever
 * was once found; with {@code JAZZER_FUZZ=1} it looks for more.
 */
final class RecordFuzzTest {
    private static final List<Class<?>> RECORDS = List.of(
            FeedItemJson.class,
            OverrideJson.class,
            SequenceMark.class,
            Article.class,
            AsideRecord.class,
            DeduplicatedArticle.class,
            TaggedArticle.class,
            EnrichedArticle.class,
            StoryEvent.class,
            StoryState.class);

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreARecordThatCanBeWrittenOrAreRefused(byte[] bytes) {
        RECORDS.forEach(type -> readAndWrite(bytes, type));
        readLine(new String(bytes, StandardCharsets.UTF_8));
    }

    private static <T> void readAndWrite(byte[] bytes, Class<T> type) {
        T read;
        try {
            read = Json.read(bytes, type);
        } catch (MalformedRecordException refused) {
            return;
        }
        byte[] written = Json.write(read);
        assertEquals(read, Json.read(written, type), () -> new String(written, StandardCharsets.UTF_8));
    }

    private static void readLine(String line) {
        try {
            Json.write(new ArticleLines().read(line));
        } catch (MalformedRecordException refused) {
            assertEquals(MalformedRecordException.class, refused.getClass());
        }
    }
}
