package io.slugline.runtime.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * <p>{@code kafka.foo.bar} goes to Kafka's clients as {@code foo.bar}; {@code kafka.foo.bar.file} names a file that holds
 * the value, so that a secret need stand in no list of settings or processes. In the environment {@code copies.horizon}
 * is {@code SLUGLINE_COPIES_HORIZON}, and the two others are {@code KAFKA_FOO_BAR} and {@code KAFKA_FOO_BAR_FILE}. An
 * unknown name, and a Kafka setting that Slugline sets itself, is refused.
 */
public final class SettingsReader {
    private static final String OURS = "SLUGLINE_";
    private static final String KAFKAS = "KAFKA_";
    private static final String IN_FILE = "_FILE";

    /** Read by the scripts of the image and by the logging, not by the services. */
    private static final Set<String> NOT_SETTINGS = Set.of("SLUGLINE_OPTS", "SLUGLINE_LOG_LEVEL", "SLUGLINE_HOME");

    private static final Set<String> SECRETS = Set.of("password", "passphrase", "secret", "jaas");

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
        GatheredSettings gathered = new GatheredSettings(settings);
        file.ifPresent(path -> fromFile(path, gathered));
        fromEnvironment(new TreeMap<>(environment), gathered);
        new TreeMap<>(flags).forEach((name, text) -> gathered.take(name, text, "flag"));
        return gathered.checked();
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
        return SECRETS.stream().anyMatch(lower::contains) || lower.endsWith(".key");
    }

    private static void fromFile(Path path, GatheredSettings gathered) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(path, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidSettingException("settings file " + path + " cannot be read: " + unreadable.getMessage());
        }
        properties.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> gathered.take(name, properties.getProperty(name), path.toString()));
    }

    private static void fromEnvironment(Map<String, String> environment, GatheredSettings gathered) {
        environment.forEach((variable, text) -> {
            boolean ours = variable.startsWith(OURS) && !NOT_SETTINGS.contains(variable);
            if (ours || variable.startsWith(KAFKAS)) {
                boolean inFile = variable.endsWith(IN_FILE);
                String value = inFile ? GatheredSettings.valueIn(text, variable) : text;
                String name = inFile ? variable.substring(0, variable.length() - IN_FILE.length()) : variable;
                gathered.take(dotted(name, ours), value, variable);
            }
        });
    }

    /** The name that a variable stands for. */
    private static String dotted(String variable, boolean ours) {
        String lower = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        return ours ? lower.substring(OURS.length()) : lower;
    }
}
