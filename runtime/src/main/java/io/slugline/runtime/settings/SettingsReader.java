package io.slugline.runtime.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigDef;

/**
 * Reads settings: a flag beats the environment, which beats the file, which beats the default.
 *
 * <p>In the environment {@code copies.horizon} is {@code SLUGLINE_COPIES_HORIZON}, and {@code KAFKA_FOO_BAR} goes to
 * Kafka's clients as {@code foo.bar}; with {@code _FILE} at its end it names a file that holds the value. An unknown
 * name, and a Kafka setting that Slugline sets itself, is refused.
 */
public final class SettingsReader {
    private static final String OURS = "SLUGLINE_";
    private static final String KAFKAS = "KAFKA_";
    private static final String IN_FILE = "_FILE";

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

    /** Read by the scripts of the image and by the logging, not by the services. */
    private static final Set<String> NOT_SETTINGS = Set.of("SLUGLINE_OPTS", "SLUGLINE_LOG_LEVEL", "SLUGLINE_HOME");

    private final Map<String, Setting<?>> settings = new LinkedHashMap<>();

    public SettingsReader(List<Setting<?>> settings) {
        settings.forEach(setting -> this.settings.put(setting.name(), setting));
    }

    /**
     * The settings in force.
     *
     * @param file a file of Java properties, or none
     * @throws InvalidSettingException when one is unknown or its value not allowed
     */
    public Settings read(Map<String, String> flags, Map<String, String> environment, Optional<Path> file) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> origins = new HashMap<>();
        settings.values().forEach(setting -> put(texts, origins, setting.name(), setting.standard(), "default"));
        Map<String, String> kafka = new TreeMap<>();
        file.ifPresent(path -> fromFile(path, texts, origins, kafka));
        fromEnvironment(new TreeMap<>(environment), texts, origins, kafka);
        flags.forEach((name, text) -> put(texts, origins, known(name, "flag"), text, "flag"));
        Map<String, Object> values = new TreeMap<>();
        texts.forEach((name, text) -> values.put(name, setting(name).parse(text)));
        return new Settings(values, texts, origins, kafka);
    }

    /** A reference of all settings, as Kafka's own configuration definitions print it. */
    public String reference() {
        ConfigDef definitions = new ConfigDef();
        settings.values().forEach(setting -> setting.define(definitions));
        return definitions.toEnrichedRst();
    }

    public List<Setting<?>> settings() {
        return List.copyOf(settings.values());
    }

    static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("password")
                || lower.contains("secret")
                || lower.contains("jaas")
                || lower.endsWith(".key");
    }

    private void fromFile(
            Path path, Map<String, String> texts, Map<String, String> origins, Map<String, String> kafka) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(path, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidSettingException("settings file " + path + " cannot be read: " + unreadable.getMessage());
        }
        for (String name : new TreeMap<>(Map.copyOf(properties))
                .keySet().stream().map(Object::toString).toList()) {
            if (name.startsWith("kafka.")) {
                pass(kafka, name.substring("kafka.".length()), properties.getProperty(name));
            } else {
                put(texts, origins, known(name, path.toString()), properties.getProperty(name), path.toString());
            }
        }
    }

    private void fromEnvironment(
            Map<String, String> environment,
            Map<String, String> texts,
            Map<String, String> origins,
            Map<String, String> kafka) {
        environment.forEach((variable, text) -> {
            if (variable.startsWith(OURS) && !NOT_SETTINGS.contains(variable)) {
                put(texts, origins, known(dotted(variable, OURS), variable), valueOf(variable, text), variable);
            } else if (variable.startsWith(KAFKAS)) {
                pass(kafka, dotted(variable, KAFKAS), valueOf(variable, text));
            }
        });
    }

    private static String dotted(String variable, String prefix) {
        String name =
                variable.endsWith(IN_FILE) ? variable.substring(0, variable.length() - IN_FILE.length()) : variable;
        return name.substring(prefix.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static String valueOf(String variable, String text) {
        if (!variable.endsWith(IN_FILE)) {
            return text;
        }
        try {
            return Files.readString(Path.of(text), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new InvalidSettingException(variable + " names " + text + ", which cannot be read");
        }
    }

    private static void pass(Map<String, String> kafka, String name, String text) {
        if (RESERVED.contains(name.replaceFirst("^(main\\.consumer|consumer|producer|admin)\\.", ""))) {
            throw new InvalidSettingException(
                    "Kafka's " + name + " is set by Slugline itself: order and exactly-once rest on it");
        }
        kafka.put(name, text);
    }

    private String known(String name, String where) {
        if (!settings.containsKey(name)) {
            throw new InvalidSettingException(
                    "unknown setting " + name + " (" + where + "): known are " + String.join(", ", settings.keySet()));
        }
        return name;
    }

    private Setting<?> setting(String name) {
        Setting<?> setting = settings.get(name);
        if (setting == null) {
            throw new IllegalStateException("setting " + name + " slipped through");
        }
        return setting;
    }

    private static void put(
            Map<String, String> texts, Map<String, String> origins, String name, String text, String origin) {
        texts.put(name, text);
        origins.put(name, origin);
    }
}
