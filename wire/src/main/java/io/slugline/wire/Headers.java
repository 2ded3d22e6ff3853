package io.slugline.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;

/** The names of the record headers, and their values as text. */
public final class Headers {
    public static final String URL = "url";
    public static final String CONTENT_TYPE = "content-type";
    public static final String SOURCE = "source";
    public static final String RECEIVED_AT = "received-at";
    public static final String RECEIVED_AT_ASSUMED = "received-at-assumed";
    public static final String ID = "id";

    /** Forces a new revision and number where the text did not change. */
    public static final String REDRIVE = "slugline-redrive";

    /** On {@code article.raw}: the value is no page but names an article that is withdrawn, see {@link WithdrawalJson}. */
    public static final String WITHDRAWAL = "slugline-withdrawal";

    /** The record that this one was made from, as {@code topic-partition@offset}: what the ledger adds up. */
    public static final String MADE_FROM = "slugline-made-from";

    /** What a record without an article is: {@code skipped} or {@code start}. */
    public static final String CONTROL = "slugline-control";

    /** W3C trace context, passed on as it came. */
    public static final String TRACEPARENT = "traceparent";

    public static final String DEAD_LETTER_REASON = "dead-letter-reason";
    public static final String DEAD_LETTER_DETAIL = "dead-letter-detail";
    public static final String DEAD_LETTER_LENGTH = "dead-letter-length";
    public static final String DEAD_LETTER_SHA256 = "dead-letter-sha256";

    private Headers() {}

    /** The last value of that name as UTF-8; a missing or null value is absent. */
    public static Optional<String> text(org.apache.kafka.common.header.Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    public static void put(org.apache.kafka.common.header.Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
