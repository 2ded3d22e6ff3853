package io.slugline.model;

/** The checks that the records' constructors share. */
public final class Checks {
    private Checks() {}

    /** The text itself; an {@link IllegalArgumentException} that names it when it is empty. */
    public static String notEmpty(String text, String name) {
        require(!text.isEmpty(), name + " is empty");
        return text;
    }

    /** Throws an {@link IllegalArgumentException} with the complaint unless the claim holds. */
    public static void require(boolean claim, String complaint) {
        if (!claim) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
