package io.slugline.entities.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.slugline.model.EntityId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import org.junit.jupiter.api.Test;

class SpellingVariantsTest {
    private final SpellingVariants variants = new SpellingVariants();

    @Test
    void theFirstSpellingKeepsItsId() {
        EntityId first = variants.survivor(person("Sergei Ivankov"));

        assertEquals(first, variants.survivor(person("Sergey Ivankov")));
        assertEquals(first, variants.survivor(person("SERGEI IVANKOV")));
    }

    @Test
    void otherNamesStayApart() {
        assertNotEquals(variants.survivor(person("Sergei Ivankov")), variants.survivor(person("Sergei Ivanov")));
        assertNotEquals(variants.survivor(person("Ivankov")), variants.survivor(person("Ivankow")));
    }

    @Test
    void whatIsKnownIsNeverMerged() {
        variants.survivor(person("Sergei Lavrow"));
        EntityId known = new EntityId("person/sergei-lavrov");

        assertEquals(known, variants.survivor(new Entity(known, "Sergei Lavrow", EntityType.PERSON, 1)));
    }

    private static Entity person(String name) {
        return new Entity(LocalIds.of(EntityType.PERSON, Folding.fold(name)), name, EntityType.PERSON, 1);
    }
}
