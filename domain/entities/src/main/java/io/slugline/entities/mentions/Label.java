package io.slugline.entities.mentions;

import io.slugline.model.tag.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model tells of a token: outside a mention, or begin, inside, last or unit of one of four types (BILOU, Ratinov
 * and Roth 2009). A label is a small number: 0 is outside, then four for each type.
 */
public final class Label {
    public static final int OUTSIDE = 0;
    public static final int TYPES = 4;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int LAST = 2;
    static final int UNIT = 3;
    static final int PLACES = 4;
    public static final int COUNT = 1 + TYPES * PLACES;

    private static final EntityType[] ENTITY_TYPES = {
        EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.OTHER
    };

    private Label() {}

    static int of(int type, int place) {
        return 1 + type * PLACES + place;
    }

    /** Index of the type: 0 person, 1 organisation, 2 place, 3 any other. */
    static int type(int label) {
        return (label - 1) / PLACES;
    }

    static int place(int label) {
        return (label - 1) % PLACES;
    }

    static EntityType entityType(int type) {
        return ENTITY_TYPES[type];
    }

    static boolean opens(int label) {
        return label != OUTSIDE && (place(label) == BEGIN || place(label) == UNIT);
    }

    static boolean closes(int label) {
        return label != OUTSIDE && (place(label) == LAST || place(label) == UNIT);
    }

    /** Whether one label may stand behind another. */
    static boolean follows(int before, int after) {
        boolean open = before != OUTSIDE && !closes(before);
        boolean continues = after != OUTSIDE && !opens(after);
        return open ? continues && type(before) == type(after) : !continues;
    }

    /** The names that labels mark, in their order; each begins and ends as it should. */
    static List<Name> names(byte[] labels) {
        List<Name> names = new ArrayList<>();
        for (int token = 0; token < labels.length; token++) {
            if (opens(labels[token])) {
                int end = token;
                while (!closes(labels[end])) {
                    end++;
                }
                names.add(new Name(token, end + 1, entityType(type(labels[token]))));
                token = end;
            }
        }
        return names;
    }

    /** Labels of a mention's tokens, from first to the one before {@code end}. */
    public static void write(byte[] labels, int first, int end, int type) {
        for (int token = first; token < end; token++) {
            int place = end - first == 1 ? UNIT : token == first ? BEGIN : token == end - 1 ? LAST : INSIDE;
            labels[token] = (byte) of(type, place);
        }
    }
}
