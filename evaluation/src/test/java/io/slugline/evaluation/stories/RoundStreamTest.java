package io.slugline.evaluation.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.tag.Tags;
import io.slugline.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundStreamTest {
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFileThatIsOverBeginsAnewInOtherWords() throws IOException {
        Path file = folder.resolve("tagged.jsonl");
        String one = "Harbour pilots warned \"again\" of storms.";
        String other = "Ferries waited.";
        Files.writeString(file, line("a", 1, one) + "\n" + line("b", 2, other) + "\n");

        try (RoundStream stream = new RoundStream(file)) {
            stream.next();
            stream.next();
            TaggedArticle again = stream.next();

            assertEquals("a.1", again.article().id().value());
            assertEquals(3, again.deduplicated().sequence());
            assertEquals(NOON.plusSeconds(61), again.article().receivedAt());
            assertEquals(one.length(), again.article().body().get(0).length());
            assertNotEquals(one, again.article().body().get(0));
        }
    }

    private static String line(String id, int sequence, String body) {
        ArticleId name = new ArticleId(id);
        Article article = new ArticleDraft(name, NOON.plusSeconds(61L * (sequence - 1)))
                .title("News")
                .body(List.of(body))
                .article();
        DeduplicatedArticle deduplicated =
                new DeduplicatedArticle(article, sequence, 1, Copy.original(name), List.of(), "");
        return Json.writeText(new GoldLine("", new TaggedArticle(deduplicated, Tags.NONE, "")));
    }
}
