package io.slugline.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A record of a service's own state as CBOR (RFC 8949): smaller and faster than JSON, and arrays of bytes stay bytes. */
public final class StateSerde<T> implements Serde<T> {
    private static final ObjectMapper MAPPER = Json.mapper(new CBORFactory());

    private final ObjectReader reader;
    private final ObjectWriter writer;

    public StateSerde(Class<T> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> write(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> read(bytes);
    }

    private byte @Nullable [] write(@Nullable T value) {
        try {
            return value == null ? null : writer.writeValueAsBytes(value);
        } catch (IOException stateCannotBeWritten) {
            throw new UncheckedIOException(stateCannotBeWritten);
        }
    }

    private @Nullable T read(byte @Nullable [] bytes) {
        try {
            return bytes == null ? null : reader.readValue(bytes);
        } catch (IOException stateIsDamaged) {
            throw new UncheckedIOException(stateIsDamaged);
        }
    }
}
