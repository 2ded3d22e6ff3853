package io.slugline.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.slugline.model.story.StoryEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The model as JSON, and back.
 *
 * <p>Keys stand in the order of the records' components, so equal values are equal bytes. An empty text and an absent
 * value are left out, an empty list is written. What is not known is ignored when reading: fields are only ever added.
 */
public final class Json {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 2 << 20;

    private static final ObjectMapper MAPPER = mapper(new JsonFactory(), Topic.MOST_BYTES);

    private Json() {}

    /** UTF-8 bytes of the value. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException modelCannotBeWritten) {
            throw new UncheckedIOException(modelCannotBeWritten);
        }
    }

    public static String writeText(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException modelCannotBeWritten) {
            throw new UncheckedIOException(modelCannotBeWritten);
        }
    }

    /**
     * The value that these bytes hold.
     *
     * @throws MalformedRecordException when they hold none of that type
     */
    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return present(MAPPER.readValue(bytes, type));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new MalformedRecordException(malformed);
        }
    }

    public static <T> T read(String text, Class<T> type) {
        try {
            return present(MAPPER.readValue(text, type));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new MalformedRecordException(malformed);
        }
    }

    /** A constant as the contract writes it: {@code AT_LEAST} is {@code at-least}. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type of a story event as the contract writes it: {@code FigureChanged} is {@code figureChanged}. */
    public static String nameOf(StoryEvent event) {
        return typeName(event.getClass());
    }

    /** All types of story events as the contract writes them. */
    public static List<String> storyEventTypes() {
        return Stream.of(StoryEvent.class.getPermittedSubclasses())
                .map(Json::typeName)
                .toList();
    }

    private static String typeName(Class<?> event) {
        String name = event.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** All constants as the contract writes them. */
    public static List<String> namesOf(Enum<?>[] constants) {
        return Stream.of(constants).map(Json::nameOf).toList();
    }

    public static JsonNode readTree(byte[] bytes) {
        return read(bytes, JsonNode.class);
    }

    private static <T> T present(T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new MalformedRecordException("no JSON value"));
    }

    /** The mapper of the contract, or over another format of the same data model; refuses what has more bytes. */
    static ObjectMapper mapper(JsonFactory format, int mostBytes) {
        format.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxDocumentLength(mostBytes)
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .build());
        JsonMapper.Builder builder = JsonMapper.builder(format)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addDeserializer(String.class, new AbsentTextIsEmpty()))
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .defaultPropertyInclusion(included(JsonInclude.Include.NON_ABSENT));
        builder.withConfigOverride(
                String.class, override -> override.setInclude(included(JsonInclude.Include.NON_EMPTY)));
        builder.withConfigOverride(
                List.class, override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        return JsonShapes.register(builder).build();
    }

    private static JsonInclude.Value included(JsonInclude.Include what) {
        return JsonInclude.Value.construct(what, what);
    }
}
