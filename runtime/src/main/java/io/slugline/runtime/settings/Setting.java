package io.slugline.runtime.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/**
 * One thing that can be set.
 *
 * @param name as in files and flags: {@code copies.horizon}
 * @param allowed what may be said, for people
 * @param read the value from its text; throws {@link IllegalArgumentException} when the text is not allowed
 */
public record Setting<T>(String name, String standard, String allowed, String meaning, Function<String, T> read) {
    public static Setting<String> text(String name, String standard, String meaning) {
        return new Setting<>(name, standard, "any text", meaning, Function.identity());
    }

    public static Setting<Integer> number(String name, int standard, int least, int most, String meaning) {
        return new Setting<>(
                name, Integer.toString(standard), "a whole number from " + least + " to " + most, meaning, text -> {
                    int number = Integer.parseInt(text.strip());
                    refuseUnless(least <= number && number <= most);
                    return number;
                });
    }

    /** An ISO 8601 period such as {@code PT72H} or {@code P30D}. */
    public static Setting<Duration> period(
            String name, Duration standard, Duration least, Duration most, String meaning) {
        String allowed = "an ISO 8601 period from " + least + " to " + most + ", such as P3D or PT12H";
        return new Setting<>(name, standard.toString(), allowed, meaning, text -> {
            Duration period = parsePeriod(text);
            refuseUnless(period.compareTo(least) >= 0 && period.compareTo(most) <= 0);
            return period;
        });
    }

    public static Setting<String> oneOf(String name, String standard, List<String> choices, String meaning) {
        return new Setting<>(name, standard, "one of " + String.join(", ", choices), meaning, text -> {
            refuseUnless(choices.contains(text));
            return text;
        });
    }

    /** Pairs such as {@code example.org=markets,example.com=markets}. */
    public static Setting<Map<String, String>> pairs(String name, String meaning) {
        return new Setting<>(name, "", "pairs name=value, divided by commas", meaning, Setting::parsePairs);
    }

    /** Domains such as {@code example.org,news.example.com}, in lower case. */
    public static Setting<Set<String>> domains(String name, String meaning) {
        return new Setting<>(name, "", "domains such as example.org, divided by commas", meaning, text -> {
            Set<String> domains = new TreeSet<>();
            for (String domain : text.split(",", -1)) {
                String plain = domain.strip().toLowerCase(Locale.ROOT);
                refuseUnless(plain.matches("[\\p{L}\\p{N}.-]*") && !plain.startsWith("."));
                domains.add(plain);
            }
            domains.remove("");
            return domains;
        });
    }

    T parse(String text) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException refused) {
            throw new InvalidSettingException(name + " is \"" + text + "\": allowed is " + allowed);
        }
    }

    void define(ConfigDef definitions) {
        definitions.define(
                name,
                ConfigDef.Type.STRING,
                standard,
                ConfigDef.LambdaValidator.with((key, value) -> check(value), () -> allowed),
                ConfigDef.Importance.MEDIUM,
                meaning);
    }

    private void check(Object value) {
        try {
            parse(value.toString());
        } catch (InvalidSettingException refused) {
            throw new ConfigException(refused.getMessage());
        }
    }

    private static Duration parsePeriod(String text) {
        try {
            return Duration.parse(text.strip());
        } catch (DateTimeParseException noPeriod) {
            throw new IllegalArgumentException(noPeriod);
        }
    }

    private static Map<String, String> parsePairs(String text) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isBlank()) {
                refuseUnless(equals > 0 && equals < pair.length() - 1);
                pairs.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return pairs;
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new IllegalArgumentException("not allowed");
        }
    }
}
