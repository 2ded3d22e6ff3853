package io.slugline.archiver.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON lines: {@code {"offset","timestamp","key","headers":[[name,value],…],"value"}}.
 *
 * <p>Bytes that are UTF-8 stand as text, so that {@code jq -r .value} gives the record's own JSON; any others as
 * {@code {"base64":"…"}}. Either way the same bytes come back.
 */
public final class EnvelopeWriter implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final char REPLACEMENT = '\uFFFD';

    private final JsonGenerator out;

    public EnvelopeWriter(OutputStream stream) throws IOException {
        out = JSON.createGenerator(stream);
        out.setRootValueSeparator(new SerializedString("\n"));
    }

    public void write(Envelope envelope) throws IOException {
        out.writeStartObject();
        out.writeNumberField("offset", envelope.offset());
        out.writeNumberField("timestamp", envelope.timestamp());
        out.writeFieldName("key");
        bytes(envelope.key());
        out.writeArrayFieldStart("headers");
        for (Header header : envelope.headers()) {
            out.writeStartArray();
            out.writeString(header.key());
            bytes(header.value());
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeFieldName("value");
        bytes(envelope.value());
        out.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        out.writeRaw('\n');
        out.close();
    }

    private void bytes(byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            out.writeNull();
        } else if (isText(bytes)) {
            out.writeUTF8String(bytes, 0, bytes.length);
        } else {
            out.writeStartObject();
            out.writeBinaryField("base64", bytes);
            out.writeEndObject();
        }
    }

    /** Decoding puts a replacement where bytes are no UTF-8; a text that bears one itself is rare enough for base64. */
    private static boolean isText(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0;
    }
}
