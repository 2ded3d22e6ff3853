package io.slugline.stories;

import java.util.Set;

/** How a figure may move while its story runs, and what it needs to be one figure and not two. */
enum Course {
    /** It only rises, as a toll does: a lower value disagrees. */
    GROWS,
    /** It was settled when the thing happened, as how many were aboard: every other value disagrees. */
    STANDS,
    /** It goes both ways: the missing are found, a price falls. */
    MOVES;

    private static final Set<String> GROWING =
            Set.of("deaths", "injured", "arrests", "arrested", "cases", "signatories", "evacuated", "displaced");
    private static final Set<String> SETTLED = Set.of("aboard");
    /** Any text has several of these, each of something else; they are figures only of what they are said to be of. */
    private static final Set<String> MEASURES = Set.of("duration", "money", "percentage");

    static Course of(String attribute) {
        return GROWING.contains(attribute) ? GROWS : SETTLED.contains(attribute) ? STANDS : MOVES;
    }

    /** Whether it is known what a figure is about: a measure says so itself, a count of people is about the story. */
    static boolean isOfSomething(String attribute, String of) {
        return !of.isEmpty() || !MEASURES.contains(attribute);
    }

    /** Whether two figures of one attribute are about one thing, as far as both say of what; measures must say it. */
    static boolean areOfOne(String attribute, String one, String other) {
        boolean open = one.isEmpty() || other.isEmpty();
        int shared = open ? 0 : SharedWords.of(one, other);
        return MEASURES.contains(attribute)
                ? shared > 0 && shared * 2 >= Math.min(SharedWords.in(one), SharedWords.in(other))
                : open || shared > 0;
    }
}
