package io.slugline.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * A text that is null or not there is the empty text; half a character in it is U+FFFD, as decoders of bytes have it.
 * JSON's escapes can say such halves ({@code "\ud83d"}), but neither UTF-8 nor our state stores can: one item of a feed
 * would end each service that keeps its title.
 */
final class AbsentTextIsEmpty extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;
    private static final char REPLACEMENT = '\ufffd';

    AbsentTextIsEmpty() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return whole(StringDeserializer.instance.deserialize(parser, context));
    }

    @Override
    public String getNullValue(DeserializationContext context) {
        return "";
    }

    @Override
    public String getAbsentValue(DeserializationContext context) {
        return "";
    }

    /** The text itself unless it holds half a character, which hardly any does. */
    static String whole(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (isHalf(text, at)) {
                    return replaced(text);
                }
                at++;
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int at = 0; at < whole.length(); at++) {
            if (Character.isSurrogate(whole.charAt(at))) {
                if (isHalf(whole, at)) {
                    whole.setCharAt(at, REPLACEMENT);
                } else {
                    at++;
                }
            }
        }
        return whole.toString();
    }

    private static boolean isHalf(CharSequence text, int at) {
        return at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
