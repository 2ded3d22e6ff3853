package io.slugline.wire;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which field of a flat record goes where: each has a slot, and the slots make the record and its parts. */
final class FlatRecordPlan {
    private static final int PART = -1;

    private final Set<Class<?>> flat;
    private final List<RecordComponent> fields = new ArrayList<>();
    private final List<JsonDeserializer<?>> readers = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final Node root;

    private FlatRecordPlan(Class<?> type, Set<Class<?>> flat, DeserializationContext context)
            throws JsonMappingException {
        this.flat = flat;
        root = node(type, context);
    }

    static FlatRecordPlan of(Class<?> type, Set<Class<?>> flat, DeserializationContext context)
            throws JsonMappingException {
        return new FlatRecordPlan(type, flat, context);
    }

    /** A record to be made; a component is a slot's value, or a part that is made first. */
    @SuppressWarnings("ArrayRecordComponent") // made once, walked for each record read
    private record Node(Constructor<?> constructor, int[] slots, List<Node> parts) {
        Object make(@Nullable Object[] values) throws ReflectiveOperationException {
            @Nullable Object[] arguments = new Object[slots.length];
            int part = 0;
            for (int component = 0; component < slots.length; component++) {
                int slot = slots[component];
                arguments[component] = slot == PART ? parts.get(part++).make(values) : values[slot];
            }
            return constructor.newInstance(arguments);
        }
    }

    int size() {
        return readers.size();
    }

    @Nullable
    Integer slot(String name) {
        return slots.get(name);
    }

    JsonDeserializer<?> reader(int slot) {
        return readers.get(slot);
    }

    String name(int slot) {
        return fields.get(slot).getName();
    }

    boolean isList(int slot) {
        return fields.get(slot).getType() == List.class;
    }

    Object make(@Nullable Object[] values) throws ReflectiveOperationException {
        return root.make(values);
    }

    private Node node(Class<?> record, DeserializationContext context) throws JsonMappingException {
        RecordComponent[] components = record.getRecordComponents();
        int[] places = new int[components.length];
        List<Node> parts = new ArrayList<>();
        for (int component = 0; component < components.length; component++) {
            Class<?> type = components[component].getType();
            if (flat.contains(type)) {
                parts.add(node(type, context));
                places[component] = PART;
            } else {
                places[component] = addField(components[component], context);
            }
        }
        return new Node(constructor(record, components), places, parts);
    }

    private int addField(RecordComponent field, DeserializationContext context) throws JsonMappingException {
        int slot = fields.size();
        fields.add(field);
        readers.add(context.findContextualValueDeserializer(
                context.getTypeFactory().constructType(field.getGenericType()), null));
        slots.put(field.getName(), slot);
        return slot;
    }

    private static Constructor<?> constructor(Class<?> record, RecordComponent[] components) {
        try {
            return record.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException everyRecordHasOne) {
            throw new IllegalStateException(everyRecordHasOne);
        }
    }
}
