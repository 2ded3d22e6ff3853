package io.slugline.storytracker;

import io.slugline.model.stage.TaggedArticle;
import io.slugline.runtime.order.Held;
import io.slugline.runtime.record.Provenance;
import io.slugline.wire.Json;

/** A tagged article with its record's particulars, from its arrival to its turn. */
record Arrived(TaggedArticle article, long timestamp, Provenance provenance) {
    static Arrived revive(Held held) {
        return new Arrived(
                Json.read(held.value(), TaggedArticle.class),
                held.timestamp(),
                Provenance.held(held.madeFrom(), held.traceparent()));
    }

    /** What is kept of it while it waits: the record's own bytes. */
    Held hold(byte[] value) {
        return new Held(value, timestamp, provenance.madeFrom(), provenance.traceparent());
    }
}
