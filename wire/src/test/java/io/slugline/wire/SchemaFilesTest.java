package io.slugline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.slugline.model.article.Article;
import io.slugline.model.page.AsideRecord;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the code writes. {@code -Dschemas.write=true} brings them up to date. */
class SchemaFilesTest {
    private static final Path SCHEMAS = Path.of("..", "schemas");
    private static final ObjectMapper MAPPER =
            Json.mapper(new JsonFactory(), Topic.MOST_BYTES).enable(SerializationFeature.INDENT_OUTPUT);

    record Contract(Topic topic, String description, Class<?> type) {}

    static Stream<Contract> contracts() {
        return Stream.of(
                new Contract(Topics.RAW, "A feed item; any other page is bytes with headers.", FeedItemJson.class),
                new Contract(Topics.NORMALIZED, "A clean article.", Article.class),
                new Contract(Topics.DEDUPLICATED, "An article, numbered, its copies named.", DeduplicatedArticle.class),
                new Contract(Topics.TAGGED, "An article with who, what and where.", TaggedArticle.class),
                new Contract(Topics.ENRICHED, "An article with its story and what is new.", EnrichedArticle.class),
                new Contract(Topics.ASIDE, "A page or article that did not go on, and why.", AsideRecord.class),
                new Contract(Topics.STORY_EVENT, "Something that happened to a story.", StoryEvent.class),
                new Contract(Topics.STORY_STATE, "A story as it stands.", StoryState.class),
                new Contract(Topics.ENTITY_OVERRIDE, "What users want known of an entity.", OverrideJson.class));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theFileSaysWhatTheCodeWrites(Contract contract) throws IOException {
        Path file = SCHEMAS.resolve(contract.topic().name() + ".json");

        String schema = written(contract);

        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(file, schema);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "no file " + file, schema);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aFieldThatOneOfThemLacksIsNoticed(Contract contract) throws IOException {
        String file = Files.readString(SCHEMAS.resolve(contract.topic().name() + ".json"));

        String drifted = file.replaceFirst("(\"properties\" : \\{\\s+\")\\w+", "$1renamed");

        assertTrue(drifted.contains("\"renamed\""));
        assertNotEquals(written(contract), drifted);
    }

    private static String written(Contract contract) throws IOException {
        return MAPPER.writeValueAsString(
                        new SchemaOf(MAPPER).record(contract.topic(), contract.description(), contract.type()))
                + "\n";
    }
}
