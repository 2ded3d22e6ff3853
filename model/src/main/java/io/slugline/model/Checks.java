package io.slugline.model;

/** The checks that the records' constructors share. */
public final class Checks {
    private Checks() {}

    /** The text itself; an {@link IllegalArgumentException} that names it when it is empty. */
    public static String notEmpty(String text, String name) {
        require(!text.isEmpty(), name + " is empty");
        return text;
    }

    /** The text itself; an {@link IllegalArgumentException} that names it when it is empty or has more characters. */
    public static String notEmpty(String text, String name, int most) {
        require(text.length() <= most, name + " has " + text.length() + " characters, " + most + " at most");
        return notEmpty(text, name);
    }

    /** Throws an {@link IllegalArgumentException} with the complaint unless the claim holds. */
    public static void require(boolean claim, String complaint) {
        if (!claim) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
