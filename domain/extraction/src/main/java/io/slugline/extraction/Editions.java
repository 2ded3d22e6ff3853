package io.slugline.extraction;

import io.slugline.model.Edition;
import java.util.Map;
import java.util.Optional;

/**
 * Which edition an article belongs to: that of its language, unless its source has a desk of its own.
 *
 * @param desks from a source's domain, without {@code www.}, to the name of its desk
 */
public record Editions(Map<String, String> desks) {
    public Editions {
        desks = Map.copyOf(desks);
    }

    /** One edition for each language. */
    public static Editions byLanguage() {
        return new Editions(Map.of());
    }

    public Edition of(String language, String domain) {
        return new Edition(desk(domain).orElse(language));
    }

    /** The desk of the domain or of the nearest domain above it. */
    private Optional<String> desk(String domain) {
        String name = domain;
        while (!name.isEmpty()) {
            if (desks.containsKey(name)) {
                return Optional.ofNullable(desks.get(name));
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        return Optional.empty();
    }
}
