package io.slugline.launcher.bench.mill;

import java.util.List;
import java.util.Random;

/** Writes the sentences of one text about one story. */
final class Sentences {
    /** How often a sentence uses the story's own words: enough to know the story by, as a reader would. */
    private static final int OWN_OF_TEN = 6;

    private final MadeStory story;
    private final Random random;

    Sentences(MadeStory story, Random random) {
        this.story = story;
        this.random = random;
    }

    String lede(int day) {
        return Words.fill(
                "At least %d people were injured when the %s %s %s the %s in %s, officials said on %s.",
                story.toll() + day, adjective(), noun(), verb(), noun(), story.place(), word(Words.WEEKDAYS));
    }

    String headline() {
        return Words.fill("%s %s %s %s in %s", capital(adjective()), noun(), verb(), noun(), story.place());
    }

    String next() {
        return switch (random.nextInt(8)) {
            case 0 ->
                Words.fill(
                        "The %s %s %s the %s %s the %s %s.",
                        adjective(), noun(), verb(), noun(), word(Words.PREPOSITIONS), adjective(), noun());
            case 1 ->
                Words.fill(
                        "%s, %s of the %s, %s the %s on %s and %s its %s.",
                        person(), role(), organisation(), verb(), noun(), word(Words.WEEKDAYS), verb(), noun());
            case 2 ->
                Words.fill(
                        "\"The %s %s every %s, and the %s %s %s it,\" said %s, %s at the %s.",
                        noun(), verb(), noun(), adjective(), noun(), verb(), person(), role(), organisation());
            case 3 ->
                Words.fill(
                        "According to the %s, %d %ss were %s in %s by %s evening.",
                        organisation(), count(), noun(), verb(), story.place(), word(Words.WEEKDAYS));
            case 4 ->
                Words.fill(
                        "The %s %s its %s after the %s %s, while the %s %s a %s %s.",
                        organisation(), verb(), noun(), adjective(), noun(), noun(), verb(), adjective(), noun());
            case 5 ->
                Words.fill(
                        "%s said the %s had %s the %s, which %s %s in %d.",
                        surname(), noun(), verb(), noun(), organisation(), verb(), 1950 + random.nextInt(70));
            case 6 ->
                Words.fill(
                        "\"We %s the %s,\" %s told reporters %s the %s. \"Nobody %s a %s.\"",
                        verb(), noun(), surname(), word(Words.PREPOSITIONS), noun(), verb(), noun());
            default ->
                Words.fill(
                        "A %s %s %s the %s of %s, %d kilometres from the %s, and the %s cost %d million crowns.",
                        adjective(),
                        noun(),
                        verb(),
                        noun(),
                        Words.name(word(Words.PLACES)),
                        count(),
                        noun(),
                        noun(),
                        count());
        };
    }

    String person() {
        return word(story.people());
    }

    private String surname() {
        String name = person();
        return name.substring(name.indexOf(' ') + 1);
    }

    private String organisation() {
        return word(story.organisations());
    }

    private String noun() {
        return word(isOwn() ? story.nouns() : Words.NOUNS);
    }

    private String verb() {
        return word(isOwn() ? story.verbs() : Words.VERBS);
    }

    private String adjective() {
        return word(Words.ADJECTIVES);
    }

    private String role() {
        return word(Words.ROLES);
    }

    private int count() {
        return 2 + random.nextInt(900);
    }

    private boolean isOwn() {
        return random.nextInt(10) < OWN_OF_TEN;
    }

    private String word(List<String> words) {
        return Words.pick(words, random);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
