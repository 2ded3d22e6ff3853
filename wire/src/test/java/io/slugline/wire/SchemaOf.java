package io.slugline.wire;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.EntityId;
import io.slugline.model.StoryId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schema (2020-12) of a record as {@link Json} writes it.
 *
 * <p>Texts and optional values may be left out, all else is required. Further properties are allowed: fields are only
 * ever added.
 */
final class SchemaOf {
    private static final Map<Class<?>, String> SCALARS = Map.of(
            String.class, "string",
            ArticleId.class, "string",
            EntityId.class, "string",
            StoryId.class, "string",
            Edition.class, "string",
            BigDecimal.class, "number",
            Double.class, "number",
            Integer.class, "integer",
            Long.class, "integer",
            Boolean.class, "boolean");

    private final ObjectMapper mapper;

    SchemaOf(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode record(Topic topic, String description, Class<?> type) {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:slugline:schema:" + topic.name() + ":1");
        schema.put("title", topic.name());
        schema.put("description", description);
        schema.setAll(type.isSealed() ? anyOf(type) : of(mapper.constructType(type)));
        if (topic.equals(Topics.RAW) || topic.equals(Topics.ENTITY_OVERRIDE)) {
            schema.remove("required"); // written by others, who leave out what they do not know
        }
        return schema;
    }

    private ObjectNode anyOf(Class<?> sealed) {
        ObjectNode schema = mapper.createObjectNode();
        ArrayNode kinds = schema.putArray("oneOf");
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            ObjectNode object = of(mapper.constructType(kind));
            String name = kind.getSimpleName();
            ((ObjectNode) object.get("properties"))
                    .putObject("type")
                    .put("const", Character.toLowerCase(name.charAt(0)) + name.substring(1));
            ((ArrayNode) object.get("required")).add("type");
            kinds.add(object);
        }
        return schema;
    }

    private ObjectNode of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (Optional.class.isAssignableFrom(raw)) {
            return of(type.getReferencedType());
        }
        if (type.isCollectionLikeType()) {
            ObjectNode array = mapper.createObjectNode().put("type", "array");
            array.set("items", of(type.getContentType()));
            return array;
        }
        return raw.isEnum() ? constants(raw) : scalar(raw).orElseGet(() -> object(type));
    }

    private ObjectNode constants(Class<?> type) {
        ObjectNode schema = mapper.createObjectNode().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            names.add(Json.nameOf((Enum<?>) constant));
        }
        return schema;
    }

    private Optional<ObjectNode> scalar(Class<?> raw) {
        if (raw == Instant.class) {
            return Optional.of(mapper.createObjectNode().put("type", "string").put("format", "date-time"));
        }
        Class<?> boxed = mapper.constructType(raw).isPrimitive() ? box(raw) : raw;
        return Optional.ofNullable(SCALARS.get(boxed))
                .map(name -> mapper.createObjectNode().put("type", name));
    }

    private static Class<?> box(Class<?> primitive) {
        return primitive == int.class
                ? Integer.class
                : primitive == long.class ? Long.class : primitive == boolean.class ? Boolean.class : Double.class;
    }

    private ObjectNode object(JavaType type) {
        ObjectNode schema = mapper.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        writers(type).forEachRemaining(writer -> {
            if (writer instanceof BeanPropertyWriter property && property.isUnwrapping()) {
                ObjectNode inner = object(property.getType());
                properties.setAll((ObjectNode) inner.get("properties"));
                required.addAll((ArrayNode) inner.get("required"));
            } else {
                properties.set(writer.getName(), of(writer.getType()));
                if (mayBeLeftOut(writer.getType())) {
                    return;
                }
                required.add(writer.getName());
            }
        });
        return schema;
    }

    private static boolean mayBeLeftOut(JavaType type) {
        return type.hasRawClass(String.class) || type.hasRawClass(Optional.class);
    }

    private Iterator<PropertyWriter> writers(JavaType type) {
        try {
            return mapper.getSerializerProviderInstance()
                    .findValueSerializer(type)
                    .properties();
        } catch (JsonMappingException unknown) {
            throw new IllegalArgumentException(type + " has no shape in JSON", unknown);
        }
    }
}
