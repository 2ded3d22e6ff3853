package io.slugline.runtime.settings;

import java.util.Map;
import java.util.TreeMap;

/** The settings in force: every value checked, and where each came from. */
public final class Settings {
    private final Map<String, Object> values;
    private final Map<String, String> texts;
    private final Map<String, String> origins;
    private final Map<String, String> kafka;

    Settings(
            Map<String, Object> values,
            Map<String, String> texts,
            Map<String, String> origins,
            Map<String, String> kafka) {
        this.values = Map.copyOf(values);
        this.texts = new TreeMap<>(texts);
        this.origins = Map.copyOf(origins);
        this.kafka = new TreeMap<>(kafka);
    }

    @SuppressWarnings("unchecked") // a setting's value was read by that very setting
    public <T> T get(Setting<T> setting) {
        Object value = values.get(setting.name());
        if (value == null) {
            throw new IllegalArgumentException("setting " + setting.name() + " is not among those defined");
        }
        return (T) value;
    }

    /** What goes straight to Kafka's clients, by Kafka's own names. */
    public Map<String, String> kafka() {
        return kafka;
    }

    /** One line a setting, secrets masked: {@code copies.horizon = PT72H (default)}. */
    public String describe() {
        StringBuilder lines = new StringBuilder();
        texts.forEach((name, text) -> lines.append("%s = %s (%s)%n"
                .formatted(name, SettingsReader.isSecret(name) ? "********" : text, origins.get(name))));
        kafka.forEach((name, text) -> lines.append(
                "%s = %s (passed to Kafka)%n".formatted(name, SettingsReader.isSecret(name) ? "********" : text)));
        return lines.toString();
    }
}
