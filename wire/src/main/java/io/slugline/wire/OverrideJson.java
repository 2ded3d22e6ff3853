package io.slugline.wire;

import java.util.List;
import java.util.Optional;

/**
 * What users want known of an entity, as it stands on {@code entity.override} and in override files.
 *
 * @param from desk time from which on it applies, as an ISO instant; absent means ever, in a file only
 * @param type as in mentions; absent means {@code other}
 */
public record OverrideJson(
        String entity,
        String from,
        String name,
        String type,
        Optional<List<String>> aliases,
        Optional<Boolean> retired) {
    /** The override that these bytes hold; throws {@link MalformedRecordException} when they hold none. */
    public static OverrideJson read(byte[] bytes) {
        return Json.read(bytes, OverrideJson.class);
    }
}
