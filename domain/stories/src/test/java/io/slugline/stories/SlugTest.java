package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.EntityId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void aLongNameBreaksAtAWord() {
        assertEquals("LINDOW-CALDRIANHARBOUR", slug(entity("Caldrian Harbour Office", EntityType.ORGANISATION)));
    }

    @Test
    void aSingleLongWordStaysWhole() {
        assertEquals("LINDOW-INTERGOVERNMENTALISTS", slug(entity("Intergovernmentalists", EntityType.ORGANISATION)));
    }

    @Test
    void aPersonGoesByTheLastName() {
        assertEquals("LINDOW-OBRIEN", slug(entity("Mara O'Brien", EntityType.PERSON)));
    }

    private static String slug(Entity who) {
        return Slug.of(List.of(entity("Lindow", EntityType.PLACE), who), List.of());
    }

    private static Entity entity(String name, EntityType type) {
        return new Entity(new EntityId("e-" + name.hashCode()), name, type, 1);
    }
}
