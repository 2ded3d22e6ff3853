package io.slugline.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * A record of a service's own state as CBOR (RFC 8949): smaller and faster than JSON, and arrays of bytes stay bytes. A
 * record that is one array of bytes is stored as that.
 */
public final class StateSerde<T> implements Serde<T> {
    private static final ObjectMapper MAPPER = Json.mapper(new CBORFactory(), Topic.MOST_STATE_BYTES);

    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Optional<PlainBytes<T>> plain;

    public StateSerde(Class<T> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
        plain = PlainBytes.of(type);
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
        if (value == null || plain.isPresent()) {
            return value == null ? null : plain.orElseThrow().write(value);
        }
        try {
            return writer.writeValueAsBytes(value);
        } catch (IOException stateCannotBeWritten) {
            throw new UncheckedIOException(stateCannotBeWritten);
        }
    }

    private @Nullable T read(byte @Nullable [] bytes) {
        if (bytes == null || plain.isPresent()) {
            return bytes == null ? null : plain.orElseThrow().read(bytes);
        }
        try {
            return reader.readValue(bytes);
        } catch (IOException stateIsDamaged) {
            throw new UncheckedIOException(stateIsDamaged);
        }
    }
}
