package io.slugline.launcher.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.runtime.settings.InvalidSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EqualityTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theSameValuesInAnotherOrderAreTheSame() throws IOException {
        write("one", "article.enriched", article(1, "Bridge shut"), article(2, "Bridge open"));
        write("other", "article.enriched", article(2, "Bridge open"), article(1, "Bridge shut"));

        assertEquals(Optional.empty(), firstDifference());
    }

    @Test
    void theFirstDifferenceIsNamedByItsPlaceAndField() throws IOException {
        write("one", "article.enriched", article(9, "Bridge shut"), article(10, "Bridge open"));
        write("other", "article.enriched", article(9, "Bridge closed"), article(10, "Bridge gone"));

        List<String> lines = firstDifference().orElseThrow().lines();

        assertEquals(
                List.of(
                        "article.enriched at en/9/0",
                        "  value.title",
                        "  first   \"Bridge shut\"",
                        "  second  \"Bridge closed\""),
                lines);
    }

    @Test
    void aDifferenceDeepInAListIsNamed() throws IOException {
        write("one", "story.event", "{\"edition\":\"en\",\"sequence\":1,\"index\":2,\"values\":[{\"a\":1},{\"a\":2}]}");
        write(
                "other",
                "story.event",
                "{\"edition\":\"en\",\"sequence\":1,\"index\":2,\"values\":[{\"a\":1},{\"a\":3}]}");

        assertEquals(
                "  value.values[1].a", firstDifference().orElseThrow().lines().get(1));
    }

    @Test
    void whatOnlyOneHasIsADifference() throws IOException {
        write("one", "article.enriched", article(1, "Bridge shut"));
        write("other", "article.enriched", article(1, "Bridge shut"), article(2, "Bridge open"));

        assertTrue(firstDifference().orElseThrow().lines().get(0).endsWith("en/2/0: only in the second"));
    }

    @Test
    void whatWasToldTwiceIsADifference() throws IOException {
        write("one", "article.enriched", article(1, "Bridge shut"));
        write("other", "article.enriched", article(1, "Bridge shut"), article(1, "Bridge shut"));

        assertTrue(firstDifference().orElseThrow().lines().get(0).contains("1 times in the first, 2 times"));
    }

    @Test
    void theSameJsonInOtherBytesIsADifference() throws IOException {
        write("one", "article.enriched", article(1, "Bridge shut"));
        write("other", "article.enriched", article(1, "Bridge shut").replace(",", ", "));

        assertTrue(firstDifference().orElseThrow().lines().get(1).contains("the same JSON in other bytes"));
    }

    @Test
    void onlyTheLastStateOfAStoryCounts() throws IOException {
        write("one", "story.state", "{\"id\":\"s-1\",\"version\":1}", "{\"id\":\"s-1\",\"version\":2}");
        write("other", "story.state", "{\"id\":\"s-1\",\"version\":2}");

        assertEquals(Optional.empty(), firstDifference());
    }

    @Test
    void aFolderWithoutOutputsIsRefused() {
        assertThrows(InvalidSettingException.class, () -> Outputs.in(folder));
    }

    private Optional<Difference> firstDifference() throws IOException {
        return new Equality(Outputs.in(folder.resolve("one")), Outputs.in(folder.resolve("other"))).firstDifference();
    }

    private void write(String run, String topic, String... lines) throws IOException {
        Files.createDirectories(folder.resolve(run));
        Files.write(folder.resolve(run).resolve(topic + ".jsonl"), List.of(lines));
    }

    private static String article(int sequence, String title) {
        return "{\"id\":\"a-%d\",\"title\":\"%s\",\"edition\":\"en\",\"sequence\":%d}"
                .formatted(sequence, title, sequence);
    }
}
