package io.slugline.wire;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A record of the contract as JSON, for consumers and stores; a null value stays null. */
public record JsonSerde<T>(Class<T> type) implements Serde<T> {
    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> bytes(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> value(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable Object value) {
        return value == null ? null : Json.write(value);
    }

    private @Nullable T value(byte @Nullable [] bytes) {
        return bytes == null ? null : Json.read(bytes, type);
    }
}
