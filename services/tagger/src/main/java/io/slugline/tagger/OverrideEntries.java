package io.slugline.tagger;

import io.slugline.entities.Overrides;
import io.slugline.model.EntityId;
import io.slugline.model.tag.EntityType;
import io.slugline.wire.MalformedRecordException;
import io.slugline.wire.OverrideJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Reads entities that users add or correct, from the topic or a file. */
public final class OverrideEntries {
    private OverrideEntries() {}

    /**
     * The entry in these bytes of JSON. Without {@code from} it applies from ever on.
     *
     * @throws MalformedRecordException when they hold none
     */
    public static Overrides.Entry read(byte[] bytes) {
        OverrideJson written = OverrideJson.read(bytes);
        try {
            return new Overrides.Entry(
                    new EntityId(written.entity()),
                    written.from().isEmpty() ? Instant.EPOCH : Instant.parse(written.from()),
                    written.name(),
                    written.type().isEmpty()
                            ? EntityType.OTHER
                            : EntityType.valueOf(written.type().toUpperCase(Locale.ROOT)),
                    written.aliases().orElse(List.of()),
                    written.retired().orElse(false));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw new MalformedRecordException(String.valueOf(malformed.getMessage()));
        }
    }
}
