package io.slugline.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** A text that is null or not there is the empty text. */
final class AbsentTextIsEmpty extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    AbsentTextIsEmpty() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return StringDeserializer.instance.deserialize(parser, context);
    }

    @Override
    public String getNullValue(DeserializationContext context) {
        return "";
    }

    @Override
    public String getAbsentValue(DeserializationContext context) {
        return "";
    }
}
