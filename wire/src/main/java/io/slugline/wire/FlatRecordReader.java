package io.slugline.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record whose parts lie flat among its own fields, in one pass.
 *
 * <p>Jackson's own way ({@code @JsonUnwrapped}) copies the whole object into a buffer of tokens and reads it again, once
 * for each part: an article was copied at every hop up to three times, each mention and figure in it once more.
 */
final class FlatRecordReader<T> extends StdDeserializer<T> implements ResolvableDeserializer {
    private static final long serialVersionUID = 1;

    private final transient Class<T> type;
    private final transient Set<Class<?>> flat;
    private transient @Nullable FlatRecordPlan plan;

    /** @param flat the parts whose fields lie among those of the record */
    FlatRecordReader(Class<T> type, Class<?>... flat) {
        super(type);
        this.type = type;
        this.flat = Set.of(flat);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        plan = FlatRecordPlan.of(type, flat, context);
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (plan == null || parser.currentToken() != JsonToken.START_OBJECT) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        @Nullable Object[] values = new Object[plan.size()];
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            Integer slot = plan.slot(name);
            if (slot == null) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                values[slot] = plan.reader(slot).deserialize(parser, context);
            }
        }
        complete(plan, values, context);
        return made(plan, values, context);
    }

    /** What was null or not there has its type's value for that: an empty text, an empty list, zero. */
    private void complete(FlatRecordPlan plan, @Nullable Object[] values, DeserializationContext context)
            throws JsonMappingException {
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] == null) {
                JsonDeserializer<?> reader = plan.reader(slot);
                values[slot] = plan.isList(slot) ? List.of() : reader.getAbsentValue(context);
            }
            if (values[slot] == null) {
                context.reportInputMismatch(type, "%s is missing in a %s", plan.name(slot), type.getSimpleName());
            }
        }
    }

    private T made(FlatRecordPlan plan, @Nullable Object[] values, DeserializationContext context) throws IOException {
        try {
            return type.cast(plan.make(values));
        } catch (InvocationTargetException refused) {
            throw ValueInstantiationException.from(
                    context.getParser(),
                    String.valueOf(refused.getCause()),
                    context.constructType(type),
                    refused.getCause());
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(inaccessible);
        }
    }
}
