package io.slugline.model;

/**
 * The identity of a thing that is named: a Wikidata id ({@code Q22316}) where a named source gives it, else a local one.
 */
public record EntityId(String value) implements Comparable<EntityId> {
    public EntityId {
        Checks.notEmpty(value, "entity id");
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
