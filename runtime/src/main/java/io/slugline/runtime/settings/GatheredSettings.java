package io.slugline.runtime.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Settings as they are gathered, the weakest source first, each value with where it came from. */
final class GatheredSettings {
    private static final String KAFKAS = "kafka.";
    private static final String IN_FILE = ".file";

    /** What the promises of order and exactly-once rest on. */
    private static final Set<String> RESERVED = Set.of(
            "processing.guarantee",
            "application.id",
            "isolation.level",
            "enable.idempotence",
            "acks",
            "auto.offset.reset",
            "transactional.id",
            "statestore.cache.max.bytes");

    private final Map<String, Setting<?>> known;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, String> kafka = new TreeMap<>();

    GatheredSettings(Map<String, Setting<?>> known) {
        this.known = known;
        known.values().forEach(setting -> put(setting.name(), setting.standard(), "default"));
    }

    /** Takes one over what was there before. */
    void take(String name, String text, String origin) {
        if (!name.startsWith(KAFKAS)) {
            put(name, text, origin);
        } else if (name.endsWith(IN_FILE)) {
            pass(name.substring(KAFKAS.length(), name.length() - IN_FILE.length()), valueIn(text, name));
        } else {
            pass(name.substring(KAFKAS.length()), text);
        }
    }

    Settings checked() {
        Map<String, Object> values = new TreeMap<>();
        known.values()
                .forEach(setting -> values.put(
                        setting.name(), setting.parse(texts.getOrDefault(setting.name(), setting.standard()))));
        return new Settings(values, texts, origins, kafka);
    }

    /** What a file holds, without the white space around it. */
    static String valueIn(String file, String name) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new InvalidSettingException(name + " names " + file + ", which cannot be read");
        }
    }

    private void put(String name, String text, String origin) {
        if (!known.containsKey(name)) {
            throw new InvalidSettingException(
                    "unknown setting " + name + " (" + origin + "): known are " + String.join(", ", known.keySet()));
        }
        texts.put(name, text);
        origins.put(name, origin);
    }

    private void pass(String name, String text) {
        if (RESERVED.contains(name.replaceFirst("^(main\\.consumer|consumer|producer|admin)\\.", ""))) {
            throw new InvalidSettingException(
                    "Kafka's " + name + " is set by Slugline itself: order and exactly-once rest on it");
        }
        kafka.put(name, text);
    }
}
