package io.slugline.archiver.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.slugline.wire.MalformedRecordException;
import io.slugline.wire.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** Reads what {@link EnvelopeWriter} wrote; what it does not know in a line it passes over. */
public final class EnvelopeReader implements AutoCloseable {
    /** A value's bytes as base64, with room to spare. */
    private static final int LONGEST_TEXT = 2 * Topic.MOST_BYTES;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(-1)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final String name;
    private final JsonParser in;

    /**
     * A reader over the unpacked lines.
     *
     * @param name of the file, for complaints
     */
    public EnvelopeReader(String name, InputStream stream) throws IOException {
        this.name = name;
        in = JSON.createParser(stream);
    }

    /**
     * The next record, none at the end.
     *
     * @throws MalformedRecordException when the line holds none
     */
    public Optional<Envelope> next() throws IOException {
        try {
            return in.nextToken() == null ? Optional.empty() : Optional.of(envelope());
        } catch (JsonProcessingException damaged) {
            throw new MalformedRecordException(
                    name + ", line " + in.currentLocation().getLineNr() + ": " + damaged.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Envelope envelope() throws IOException {
        long offset = 0;
        long timestamp = 0;
        byte[] key = null;
        byte[] value = null;
        List<Header> headers = List.of();
        expect(JsonToken.START_OBJECT);
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String field = in.currentName();
            in.nextToken();
            switch (field) {
                case "offset" -> offset = in.getLongValue();
                case "timestamp" -> timestamp = in.getLongValue();
                case "key" -> key = bytes();
                case "headers" -> headers = headers();
                case "value" -> value = bytes();
                default -> in.skipChildren();
            }
        }
        return new Envelope(offset, timestamp, key, headers, value);
    }

    private List<Header> headers() throws IOException {
        List<Header> headers = new ArrayList<>();
        expect(JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_ARRAY);
            in.nextToken();
            String header = in.getText();
            in.nextToken();
            headers.add(new RecordHeader(header, bytes()));
            in.nextToken();
            expect(JsonToken.END_ARRAY);
        }
        return headers;
    }

    private byte @Nullable [] bytes() throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return in.getText().getBytes(StandardCharsets.UTF_8);
        }
        expect(JsonToken.START_OBJECT);
        in.nextToken();
        in.nextToken();
        byte[] bytes = in.getBinaryValue();
        in.nextToken();
        expect(JsonToken.END_OBJECT);
        return bytes;
    }

    private void expect(JsonToken token) {
        if (in.currentToken() != token) {
            throw new MalformedRecordException(
                    name + ", line " + in.currentLocation().getLineNr() + ": no record of an archive");
        }
    }
}
