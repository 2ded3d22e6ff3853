package io.slugline.model;

/** The language desk whose articles are judged together and ordered together. */
public record Edition(String name) implements Comparable<Edition> {
    /** The desk of the articles whose language could not be told: ISO 639's code for "undetermined". */
    public static final Edition UNDETERMINED = new Edition("und");

    /** It is the key of whole logs. */
    private static final int LONGEST = 100;

    public Edition {
        Checks.notEmpty(name, "edition", LONGEST);
    }

    @Override
    public int compareTo(Edition other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
