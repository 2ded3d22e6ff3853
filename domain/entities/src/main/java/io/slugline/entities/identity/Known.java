package io.slugline.entities.identity;

import io.slugline.model.EntityId;
import io.slugline.model.tag.EntityType;
import java.util.List;

/**
 * A thing of the knowledge base.
 *
 * @param weight how likely its name means it rather than another of that name; a city's inhabitants
 */
public record Known(EntityId id, EntityType type, String name, long weight, List<Role> roles) {
    /** Weight from which on a thing is hand-made or a country. */
    static final long CHOSEN = 50_000_000;

    public Known {
        roles = List.copyOf(roles);
    }

    boolean isChosen() {
        return weight >= CHOSEN;
    }

    boolean holdsOffice(String day) {
        for (Role role : roles) {
            if (role.isHeld(day)) {
                return true;
            }
        }
        return false;
    }

    /** The country a city lies in, as its id ends; empty for anything else. */
    String country() {
        String text = id.value();
        int dash = text.lastIndexOf('-');
        boolean city = text.startsWith("place/") && weight < CHOSEN && dash > 0;
        if (!city) {
            return text.endsWith("-us-state") ? "us" : "";
        }
        String tail = text.substring(dash + 1);
        int before = text.lastIndexOf('-', dash - 1);
        return tail.length() == 2 || before < 0 ? tail : text.substring(before + 1, dash);
    }
}
