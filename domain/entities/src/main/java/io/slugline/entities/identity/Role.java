package io.slugline.entities.identity;

/**
 * An office somebody held.
 *
 * @param title in small letters: {@code foreign minister}
 * @param scope id of the country or organisation
 * @param from ISO date, as exact as known; empty when not known
 * @param to the same; empty while it is held
 */
public record Role(String title, String scope, String from, String to) {
    /** Whether the office was held on that day; of an unknown day, the empty text, whether it is held still. */
    boolean isHeld(String day) {
        if (day.isEmpty()) {
            return to.isEmpty();
        }
        return from.compareTo(day) <= 0 && (to.isEmpty() || day.compareTo(to) <= 0 || to.startsWith(day));
    }

    static Role read(String text) {
        String[] parts = text.split(":", -1);
        return new Role(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "");
    }
}
